package cn.petition.workflow.review;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterState;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.worklist.Worklist;
import cn.petition.reporting.worklist.WorklistTab;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.FigureRow;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The road from a handling opinion to the last word on it, walked through the pages of the officers. */
@PetitionTest
class ReviewIT {

    private static final String OPINION = "供热单位已更换支管，按合同供热；信访人请求退还部分费用，因费用已按规定减免，没有依据，不予支持。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Filings filings;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private Worklist worklist;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Statistics statistics;

    @Autowired
    private CountFigures figures;

    @Autowired
    private ObligationClocks clocks;

    @Autowired
    private TransactionTemplate transaction;

    private @Nullable Office office;
    private String year = "2026";
    private String number = "";
    private String place = "141002";

    @ParameterizedTest
    @CsvSource({
        "2026, 《信访工作条例》第三十五条, 《信访工作条例》第三十六条第一款, 《信访工作条例》第三十六条第三款",
        "2021, 《信访条例》第三十四条, 《信访条例》第三十五条第一款, 《信访条例》第三十五条第三款"
    })
    void a_matter_goes_through_both_reviews_to_its_end_and_comes_back_in_vain(
            String walked, String review, String secondReview, String noFurther) throws Exception {
        begin(walked);
        answeredByTheHousingBureau();
        var reviewer = at("141000-85");

        taken(
                office().handler,
                "request-review",
                Map.of(
                        "reviewing", organ("141000-85").id().toString(),
                        "opinionNumber", "意见书〔" + year + "〕1号",
                        "request", "请求撤销原意见。",
                        "on", day("04-20")));
        assertThat(due()).as("thirty days from the receipt of the request").isEqualTo(day("05-20"));
        assertThat(waiting(reviewer)).contains(number);
        var supervisor = new TestOfficers(jdbc).hireAt(organ("141000-85").id(), Role.SUPERVISOR);
        assertThat(listed(WorklistTab.OVERDUE, reviewer)).as("nobody answered until July").contains(number);
        assertThat(listed(WorklistTab.OVERDUE, supervisor)).contains(number);
        assertThat(listed(WorklistTab.OVERDUE, office().handler)).as("it is not the bureau's to answer").doesNotContain(number);
        assertThat(show(office().triage)).contains(review, "复查机关：临汾市人民政府信访事项复查复核委员会", "本级人民政府");

        taken(reviewer, "accept-review", Map.of("contact", "复查科", "on", day("04-28")));
        assertThat(due()).as("acceptance starts no clock").isEqualTo(day("05-20"));
        refused(reviewer, "decide-review", decision("MAINTAINED", "04-29"), "还没有记录法律顾问意见");
        taken(
                reviewer,
                "record-counsel-opinion",
                Map.of("consulted", "true", "counsel", "某律师事务所律师某", "words", "程序合法。", "on", day("04-29")));
        var held = new TreeMap<>(hearing("05-06"));
        held.putAll(called("05-06"));
        held.remove("heldOn");
        held.put("notifiedOn", day("04-29"));
        taken(reviewer, "hold-review-hearing", held);
        assertThat(due()).as("a hearing stops no review").isEqualTo(day("05-20"));
        taken(reviewer, "decide-review", decision("MAINTAINED", "05-10"));
        taken(reviewer, "serve-review", service("05-12"));
        assertThat(show(reviewer))
                .contains("信访事项复查受理告知书 141000-85查受〔" + year + "〕", "听证结论", "听证笔录", "律师1人", "社区工作者2人")
                .contains("信访事项复查意见书 141000-85查意〔" + year + "〕", "送达回证");
        assertThat(papers("REVIEW_OPINION"))
                .singleElement(STRING)
                .contains("信访处理意见书（意见书〔" + year + "〕1号）", "请求撤销原意见。", "维持", "请求复核", review);

        taken(
                office().triage,
                "request-second-review",
                Map.of(
                        "reviewing", organ("140000-85").id().toString(),
                        "opinionNumber", PageForm.hidden(formOf(office().triage, "request-second-review"), "opinionNumber"),
                        "request", "请求撤销复查意见。",
                        "on", day("05-20")));
        assertThat(due()).isEqualTo(day("06-19"));
        assertThat(waiting(office().triage)).as("the office records for the province").contains(number);
        mvc.perform(get(address("accept-second-review")).with(atWork(reviewer))).andExpect(status().isConflict());
        refused(office().triage, "accept-second-review", Map.of("on", day("05-22")), "请填写其文书的文号");
        taken(office().triage, "accept-second-review", Map.of("paperNumber", "省核受〔" + year + "〕3号", "on", day("05-22")));
        assertThat(show(office().triage)).contains(secondReview);

        var called = new TreeMap<>(called("06-10"));
        called.put("approvedBy", "主任 李某");
        called.put("on", day("06-01"));
        taken(office().triage, "suspend-for-hearing", called);
        assertThat(due()).as("no last day while it stands still").isNull();
        assertThat(show(office().triage)).contains("停止计算").doesNotContain("听证通知书");
        taken(office().triage, "resume-after-hearing", hearing("06-10"));
        assertThat(due()).as("ten days later").isEqualTo(day("06-29"));
        taken(
                office().triage,
                "record-counsel-opinion",
                Map.of("consulted", "false", "words", "听证中已由律师发表意见。", "on", day("06-11")));
        var decided = new TreeMap<>(decision("MAINTAINED", "06-15"));
        decided.put("paperNumber", "省核意〔" + year + "〕3号");
        taken(office().triage, "decide-second-review", decided);
        var served = new TreeMap<>(service("06-18"));
        served.put("publishedOn", day("06-20"));
        served.put("publicationReason", "社会关注，经听证。");
        taken(office().triage, "serve-second-review", served);

        assertThat(statusOf(number)).isEqualTo(PetitionStatus.FINALISED);
        assertThat(waiting(office().triage)).doesNotContain(number);
        assertThat(show(office().triage))
                .contains("终结方式：复核意见已送达", "公示日期：" + day("06-20"), "维持", "省核意〔" + year + "〕3号")
                .doesNotContain("??");
        assertThat(papers("SERVICE_RECEIPT")).anyMatch(paper -> paper.contains("信访事项复核意见书（省核意〔" + year + "〕3号）"));
        assertThat(papers("SECOND_REVIEW_OPINION")).as("the province writes its own").isEmpty();
        projectionHolds();
        assertThat(counted("review.examined")).as("review and second review").isEqualTo(2);
        assertThat(counted("review.with_counsel")).isEqualTo(1);
        assertThat(counted("hearing.held")).isEqualTo(2);
        assertThat(counted("hearing.lawyers")).isEqualTo(2);
        assertThat(counted("hearing.community_workers")).isEqualTo(4);

        String ended = number;
        number = office().aLetterAt(office().triage, LocalDate.parse(day("06-25")));
        taken(office().triage, "triage", Map.of("kind", "REDRESS", "on", day("06-26")));
        taken(
                office().triage,
                "judge-sameness",
                Map.of(
                        "other", ended,
                        "sameness", "SAME_PERSON_SAME_MATTER",
                        "sameGrounds", "true",
                        "reasons", "同一事实和理由。",
                        "on", day("06-26")));
        taken(
                office().triage,
                "refuse-further-acceptance",
                Map.of(
                        "earlier", ended,
                        "secondReviewOpinion", "省核意〔" + year + "〕3号",
                        "reasons", "与已终结的事项为同一事实和理由。",
                        "on", day("06-27")));
        assertThat(statusOf(number)).isEqualTo(PetitionStatus.NO_FURTHER_ACCEPTANCE);
        assertThat(show(office().triage)).contains(noFurther);
    }

    /** What the matter adds to a figure of its year. */
    private long counted(String key) {
        var asked = new Inquiry(
                Period.year(Integer.parseInt(year)),
                Scope.openTo(office().city.id(), "某市"),
                AsOf.endOf(LocalDate.parse(day("12-31")), clock));
        var added = new AtomicLong();
        figures.withRows((Tally<?, ?>) statistics.withKey(key), asked, null, rows -> added.set(rows.filter(
                        row -> row.number().equals(number))
                .mapToLong(FigureRow::amount)
                .sum()));
        return added.get();
    }

    @Test
    void what_is_ordered_to_be_done_again_is_not_answered_in_the_same_way() throws Exception {
        begin("2026");
        answeredByTheHousingBureau();
        var reviewer = at("141000-85");
        var outsider = at("141022-85");
        asked("141000-85", "04-20");
        mvc.perform(get("/petitions/" + number).with(atWork(outsider))).andExpect(status().isNotFound());
        taken(reviewer, "accept-review", Map.of("on", day("04-21")));
        taken(reviewer, "record-counsel-opinion", Map.of("consulted", "false", "words", "案情简单。", "on", day("04-22")));
        taken(
                reviewer,
                "order-redo",
                Map.of(
                        "flaws", "FACTS_UNCLEAR",
                        "factsFound", "测温记录缺失。",
                        "decision", "撤销原意见，重新测温后作出意见。",
                        "legalBasis", "《信访工作条例》第三十五条",
                        "redoBy", day("05-20"),
                        "on", day("04-24")));
        assertThat(statusOf(number)).isEqualTo(PetitionStatus.IN_HANDLING);
        assertThat(papers("REVIEW_OPINION"))
                .singleElement(STRING)
                .contains("撤销并责令重新办理（主要事实不清）", "2026年5月20日")
                .doesNotContain("请求复核");
        assertThat(due()).isEqualTo(day("05-20"));
        refused(
                office().handler,
                "extend",
                Map.of("days", "10", "reason", "来不及。", "approvedBy", "李某 局长", "on", day("04-25")),
                "承办单位不能自行延期");
        refused(office().handler, "issue-opinion", opinion(OPINION, "05-06"), "不得以同一事实和理由作出相同或者基本相同的意见");
        var renewed = new TreeMap<>(opinion(OPINION, "05-06"));
        renewed.put("newFacts", "重新测温三次，均达到合同约定的温度。");
        taken(office().handler, "issue-opinion", renewed);
        taken(office().handler, "serve", service("05-07"));
        asked("141000-85", "05-12");
        taken(
                reviewer,
                "refuse-review",
                Map.of("ground", "OTHER_STATUTORY_CHANNEL", "reasons", "已就赔偿提起诉讼。", "on", day("05-14")));
        assertThat(statusOf(number)).isEqualTo(PetitionStatus.SERVED);
        assertThat(due()).isNull();
        projectionHolds();
    }

    @Test
    void a_county_department_is_reviewed_by_its_trade_or_its_government_and_nobody_else() throws Exception {
        begin("2026");
        var handler = at("141002-01");
        answeredBy(handler, organ("141002-01"));
        String page = formOf(office().triage, "request-review");
        assertThat(page)
                .contains("临汾市住房和城乡建设局", "上一级主管部门", "尧都区人民政府信访事项复查复核委员会", "本级人民政府")
                .doesNotContain("山西省人民政府");
        refused(
                office().triage,
                "request-review",
                Map.of(
                        "reviewing", organ("141000-02").id().toString(),
                        "opinionNumber", "1号",
                        "request", "请求复查。",
                        "on", day("04-20")),
                "不在复查复核机关的候选之中");
        asked("141002-85", "04-20");
        var committee = at("141002-85");
        assertThat(waiting(committee)).contains(number);
        taken(committee, "accept-review", Map.of("on", day("04-21")));
        taken(committee, "record-counsel-opinion", Map.of("consulted", "false", "words", "案情简单。", "on", day("04-22")));
        taken(committee, "decide-review", decision("MAINTAINED", "04-23"));
        taken(committee, "serve-review", service("04-24"));
        assertThat(formOf(office().triage, "request-second-review")).contains("临汾市人民政府信访事项复查复核委员会", "上一级人民政府");
    }

    @Test
    void a_late_request_is_recorded_with_its_ground_and_taken_up_by_a_decision() throws Exception {
        begin("2026");
        answeredByTheHousingBureau();
        var reviewer = at("141000-85");
        var late = Map.of(
                "reviewing", organ("141000-85").id().toString(), "opinionNumber", "1号", "request", "请求复查。", "on", day("05-14"));
        refused(office().triage, "request-review", late, "期限已于2026年5月13日届满");
        var explained = new TreeMap<>(late);
        explained.put("lateGround", "因病住院。");
        taken(office().triage, "request-review", explained);
        assertThat(formOf(reviewer, "accept-review")).contains("准许逾期申请的决定");
        refused(reviewer, "accept-review", Map.of("on", day("05-15")), "受理须经决定");
        taken(reviewer, "accept-review", Map.of("lateDecision", "有住院证明，主任李某准许。", "on", day("05-15")));
        assertThat(show(reviewer)).contains("逾期申请", "因病住院。", "有住院证明，主任李某准许。");
    }

    @Test
    void a_matter_ends_by_the_kinds_of_its_region() throws Exception {
        begin("2026");
        answeredByTheHousingBureau();
        assertThat(formOf(office().triage, "finalise"))
                .contains("逾期未申请复查、复核", "信访人死亡或者终止，无人承受", "办案规程（条例未作规定）")
                .doesNotContain("核查终结", "山东省", "涉法涉诉");
        refused(
                office().triage,
                "finalise",
                Map.of("kind", "NO_REQUEST_IN_TIME", "reason", "没有申请。", "on", day("05-13")),
                "现在还不能终结");
        refused(
                office().triage,
                "finalise",
                Map.of("kind", "VERIFICATION_ENDED", "paper", "某文", "reason", "核查。", "on", day("05-14")),
                "本地没有采用");
        taken(office().triage, "finalise", Map.of("kind", "NO_REQUEST_IN_TIME", "reason", "没有申请。", "on", day("05-14")));
        assertThat(statusOf(number)).isEqualTo(PetitionStatus.FINALISED);
        projectionHolds();
    }

    @Test
    void a_region_may_know_no_second_review() throws Exception {
        begin("2026");
        withRegionalText("HN12", () -> {
            reviewMaintained();
            assertThat(refusal(
                            office().triage,
                            "request-second-review",
                            Map.of(
                                    "reviewing", organ("140000-85").id().toString(),
                                    "opinionNumber", "1号",
                                    "request", "请求复核。",
                                    "on", day("04-28"))))
                    .contains("本地适用的规定不设复核", "河南省信访条例");
        });
    }

    @Test
    void a_region_may_want_the_request_taken_up_within_three_working_days() throws Exception {
        begin("2026");
        withRegionalText("SD16", () -> {
            answeredByTheHousingBureau();
            asked("141000-85", "04-20");
            assertThat(formOf(at("141000-85"), "accept-review")).contains("本地规定应当不迟于2026年4月23日决定是否受理");
            assertThat(formOf(at("141000-85"), "refuse-review")).contains("本地规定应当不迟于2026年4月23日决定是否受理");
        });
    }

    @Test
    void a_region_may_extend_a_review() throws Exception {
        begin("2026");
        withRegionalText("BJ07", () -> {
            answeredByTheHousingBureau();
            asked("141000-85", "04-20");
            var reviewer = at("141000-85");
            taken(reviewer, "accept-review", Map.of("on", day("04-21")));
            taken(
                    reviewer,
                    "extend-review",
                    Map.of("days", "30", "reason", "案情复杂。", "approvedBy", "市复查复核委员会", "on", day("04-22")));
            assertThat(due()).isEqualTo(day("06-19"));
            assertThat(show(reviewer)).contains("北京市信访条例", "延长：30日");
        });
    }

    private void reviewMaintained() throws Exception {
        answeredByTheHousingBureau();
        var reviewer = at("141000-85");
        asked("141000-85", "04-20");
        taken(reviewer, "accept-review", Map.of("on", day("04-21")));
        taken(reviewer, "record-counsel-opinion", Map.of("consulted", "false", "words", "案情简单。", "on", day("04-22")));
        taken(reviewer, "decide-review", decision("MAINTAINED", "04-23"));
        taken(reviewer, "serve-review", service("04-24"));
    }

    /** What another region knows, switched on for one county of which no other test speaks. */
    private void withRegionalText(String code, ThrowingCallable deed) throws Exception {
        place = "141034";
        var before = jdbc.sql("select region from regional_regulation where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
        apply(code, place, true);
        try {
            deed.call();
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        } finally {
            apply(code, before, false);
            place = "141002";
        }
    }

    private void apply(String code, String region, boolean enabled) {
        jdbc.sql("""
                        update regional_regulation
                        set region = :region, enabled = :enabled,
                            applied_from = case when :enabled then valid_from end
                        where code = :code""")
                .param("region", region)
                .param("enabled", enabled)
                .param("code", code)
                .update();
        clocks.refresh();
    }

    private void begin(String walked) {
        year = walked;
        clock.set(LocalDate.parse(day("07-31")).atTime(9, 0));
        office = new Office(jdbc, organs, register, petitions);
    }

    /** Registered, extended, answered on 8 April and served on 13 April: the time to ask ends on 13 May. */
    private void answeredByTheHousingBureau() throws Exception {
        answeredBy(office().handler, office().housing);
    }

    private void answeredBy(OfficerPrincipal handler, Organ organ) throws Exception {
        number = office().aLetterAt(office().triage, LocalDate.parse(day("03-02")));
        taken(office().triage, "triage", Map.of("kind", "REDRESS", "place", place, "on", day("03-03")));
        taken(office().triage, "transfer", Map.of("to", organ.id().toString(), "on", day("03-04")));
        taken(handler, "receive", Map.of("on", day("03-05")));
        taken(handler, "accept", Map.of("contact", "供热科", "on", day("03-06")));
        taken(handler, "extend", Map.of("days", "20", "reason", "需要检测。", "approvedBy", "李某 局长", "on", day("04-01")));
        taken(handler, "issue-opinion", opinion(OPINION, "04-08"));
        taken(handler, "serve", service("04-13"));
    }

    private void asked(String reviewing, String on) throws Exception {
        taken(
                office().triage,
                "request-review",
                Map.of(
                        "reviewing", organ(reviewing).id().toString(),
                        "opinionNumber", "意见书1号",
                        "request", "请求复查。",
                        "on", day(on)));
    }

    private Map<String, String> opinion(String words, String on) {
        return Map.of(
                "outcome", "NOT_SUPPORTED",
                "factsFound", year + "年1月连续检测五天，室温低于合同约定的十八度。",
                "opinion", words,
                "legalBasis", "《某省城市供热条例》第二十一条",
                "on", day(on));
    }

    private Map<String, String> decision(String outcome, String on) {
        return Map.of(
                "outcome", outcome,
                "factsFound", "与原认定一致。",
                "decision", "维持原处理意见。",
                "legalBasis", "《某省城市供热条例》第二十一条",
                "on", day(on));
    }

    private Map<String, String> hearing(String on) {
        return Map.of(
                "recorder", "王某",
                "lawyers", "赵某（某律师事务所）",
                "communityWorkers", "钱某、孙某",
                "proceedings", "各方依次陈述。",
                "panel", "李某、王某、赵某",
                "factsFound", "室温低于约定属实。",
                "conclusion", "各方陈述完毕。",
                "on", day(on));
    }

    private Map<String, String> called(String heldOn) {
        return Map.of(
                "heldOn", day(heldOn),
                "heldAt", "9时30分",
                "presiding", "李某",
                "hearingPlace", "二楼听证室",
                "subject", "供热费用的减免。",
                "invited", "信访人、供热企业",
                "openToPublic", "true");
    }

    private Map<String, String> service(String on) {
        return Map.of("method", "IN_PERSON", "outcome", "SIGNED", "receiver", "张某某", "on", day(on));
    }

    private String day(String monthAndDay) {
        return year + "-" + monthAndDay;
    }

    private Office office() {
        return Objects.requireNonNull(office);
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow();
    }

    private OfficerPrincipal at(String code) {
        return new TestOfficers(jdbc).hireAt(organ(code).id(), Role.CASE_OFFICER);
    }

    private @Nullable String due() {
        var due = office().petition(number).dueOn();
        return due == null ? null : due.toString();
    }

    private PetitionStatus statusOf(String of) {
        return office().petition(of).status();
    }

    private List<String> waiting(OfficerPrincipal officer) {
        return listed(WorklistTab.ORGAN, officer);
    }

    private List<String> listed(WorklistTab tab, OfficerPrincipal officer) {
        return worklist.page(tab, officer.actor(), null).rows().stream()
                .map(ListedMatter::number)
                .toList();
    }

    private List<String> papers(String type) {
        return jdbc.sql("""
                        select d.html from official_document d join matter m on m.id = d.matter_id
                        where m.number = :number and d.type = :type""")
                .param("number", number)
                .param("type", type)
                .query(String.class)
                .list();
    }

    private void projectionHolds() {
        transaction.executeWithoutResult(work -> {
            Petition petition = office().petition(number);
            var filing = filings.findByMatterId(petition.id()).orElseThrow();
            assertThat(petition.state()).isEqualTo(MatterState.replayed(filing, petition.steps()));
        });
    }

    /** Signed in this morning, whatever day it is. */
    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                0,
                clock.instant()));
    }

    private String show(OfficerPrincipal officer) throws Exception {
        return mvc.perform(get("/petitions/" + number).with(atWork(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String address(String step) {
        return "/petitions/" + number + "/" + step;
    }

    private String formOf(OfficerPrincipal officer, String step) throws Exception {
        return mvc.perform(get(address(step)).with(atWork(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void taken(OfficerPrincipal officer, String step, Map<String, String> fields) throws Exception {
        posted(officer, step, fields)
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/petitions/" + number));
    }

    private void refused(OfficerPrincipal officer, String step, Map<String, String> fields, String words) throws Exception {
        assertThat(refusal(officer, step, fields)).contains(words);
    }

    private String refusal(OfficerPrincipal officer, String step, Map<String, String> fields) throws Exception {
        return posted(officer, step, fields)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions posted(OfficerPrincipal officer, String step, Map<String, String> fields) throws Exception {
        String form = formOf(officer, step);
        var request = post(address(step))
                .with(atWork(officer))
                .with(csrf())
                .param("formKey", PageForm.hidden(form, "formKey"))
                .param("version", PageForm.hidden(form, "version"));
        fields.forEach(request::param);
        return mvc.perform(request);
    }
}
