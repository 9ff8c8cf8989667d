package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import cn.petition.seed.SeedOffice.Seat;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The year 2021 of a city bureau: 190 reviews and 15 second reviews, each with counsel, twelve of them with a hearing;
 * backlog from above that was reported and resolved to the last case; three inspection groups.
 */
@PetitionTest
class XianReportIT {

    private static final int REVIEWS = 190;
    private static final int SECOND_REVIEWS = 15;
    private static final int HEARINGS = 12;
    private static final int BACKLOG = 20;
    /** Beside the figures: a review that was taken up and not decided, and backlog that the office found itself. */
    private static final int UNDECIDED = REVIEWS + SECOND_REVIEWS + BACKLOG;
    private static final int OWN_BACKLOG = UNDECIDED + 1;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private final SeedYear year = new SeedYear(2021);
    private SeedPages pages;
    private Seat bureau;
    private Seat committee;
    private Seat housing;
    private Seat countyCommittee;
    private Seat countyHousing;

    @BeforeEach
    void open() {
        clock.set(LocalDate.of(2022, 1, 6).atTime(9, 0));
        pages = new SeedPages(mvc);
        var office = new SeedOffice(jdbc);
        bureau = office.bureau("西安市信访局", OrganLevel.CITY, "610100");
        committee = office.committee(bureau, "西安市人民政府信访事项复查复核委员会", OrganLevel.CITY, "610100");
        housing = office.department(bureau, "西安市住房和城乡建设局", OrganLevel.CITY, "610100", 1);
        var county = office.office(bureau, "新城区信访局", OrganLevel.COUNTY, "610102");
        countyCommittee = office.committee(county, "新城区人民政府信访事项复查复核委员会", OrganLevel.COUNTY, "610102");
        countyHousing = office.department(county, "新城区住房和城乡建设局", OrganLevel.COUNTY, "610102", 1);
    }

    @Test
    void the_report_prints_every_figure_of_reviews_hearings_backlog_and_inspection() throws Exception {
        matters();
        reviews();
        for (int i = 0; i < HEARINGS; i++) {
            hearing(i);
        }
        backlog();
        for (int i = 1; i <= 3; i++) {
            String group = inspection(i);
            pages.send(bureau.officer(), group + "/start", group + "/start", Map.of("on", "2021-05-17"));
        }
        inspection(4);
        var leader = new TestOfficers(jdbc).hireAt(bureau.organ(), Role.LEADER);

        var report = new SeedReport(pages, 2021, "xian").begunBy(bureau.officer()).signedBy(leader);

        report.printsAll("xian.csv", leader);
        String paper = report.paper(leader);
        assertThat(SeedReport.headings(paper))
                .containsExactly(
                        "一、2021年度推进法治政府建设的主要措施和成效",
                        "二、存在不足及工作对策",
                        "三、2021年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设情况");
        assertThat(SeedReport.text(paper))
                .contains("西安市信访局2021年度法治政府建设情况报告", "《信访条例》", "专此报告。")
                .containsSubsequence(
                        "（一）加强法律知识学习", "（二）完善行政决策机制", "（三）严格规范公正文明服务群众", "（四）强化法治宣传教育")
                .doesNotContain("《信访工作条例》");
        report.kept("xian-2021", leader);
    }

    /** All matters that the year's figures rest on, with the answers that were reviewed. */
    private void matters() throws Exception {
        var table = new SeedFile(
                "登记.xlsx", "原编号", "收到日期", "信访形式", "信访目的", "诉求内容", "受理日期", "答复", "答复日期");
        for (int i = 0; i <= OWN_BACKLOG; i++) {
            var on = received(i);
            boolean backlog = i >= REVIEWS + SECOND_REVIEWS && i != UNDECIDED;
            table.row(number(i), on, "来信", "求决", "请求解决第" + i + "户的住房问题", on.plusDays(10),
                    backlog ? "" : "已作出处理意见", backlog ? "" : on.plusDays(40));
        }
        pages.importMatters(bureau.officer(), table, "信访登记台账");
    }

    private LocalDate received(int i) {
        return i < REVIEWS || i >= REVIEWS + SECOND_REVIEWS
                ? year.early(i, 220)
                : LocalDate.of(2020, 10, 1).plusDays(i - REVIEWS);
    }

    private static String number(int i) {
        return "XA-2021-%04d".formatted(i + 1);
    }

    /** What was examined on paper; those with a hearing are taken over as far as their acceptance. */
    private void reviews() throws Exception {
        var table = new SeedFile(
                "复查复核.xlsx", "事项编号", "环节", "办理单位", "复查复核机关", "原意见文号", "原意见送达日期", "申请日期", "申请事项", "受理日期",
                "受理告知书文号", "法律顾问", "法律顾问意见", "法律顾问意见日期", "决定日期", "结论", "复查复核意见", "意见书文号", "送达日期", "签收人");
        for (int i = 0; i < REVIEWS; i++) {
            review(table, i, "复查", housing.code(), committee.code(), received(i).plusDays(41), i >= HEARINGS);
        }
        review(table, UNDECIDED, "复查", housing.code(), committee.code(), received(UNDECIDED).plusDays(41), false);
        for (int i = REVIEWS; i < REVIEWS + SECOND_REVIEWS; i++) {
            var served = received(i).plusDays(41);
            review(table, i, "复查", countyHousing.code(), countyCommittee.code(), served, true);
            review(table, i, "复核", "", committee.code(), served.plusDays(34), true);
        }
        pages.bring(bureau.officer(), "/reviews/import", table);
    }

    private static void review(
            SeedFile table, int i, String stage, String handling, String reviewing, LocalDate opinionServed, boolean decided) {
        var asked = opinionServed.plusDays(9);
        table.row(
                number(i), stage, handling, reviewing, "意见〔" + i + "〕号", opinionServed, asked, "请求撤销原意见", asked.plusDays(5),
                stage + "受〔" + i + "〕号",
                decided ? "某律师事务所律师" : "", decided ? "程序合法，依据适当" : "", decided ? asked.plusDays(15) : "",
                decided ? asked.plusDays(20) : "", decided ? "维持" : "", decided ? "维持原意见" : "",
                decided ? stage + "意〔" + i + "〕号" : "", decided ? asked.plusDays(25) : "", decided ? "申请人本人" : "");
    }

    /** Hears a review, asks counsel and decides, each at its page. */
    private void hearing(int i) throws Exception {
        String matter = "/petitions/%s-2022-L-%06d".formatted(bureau.code(), i + 1);
        var asked = received(i).plusDays(50);
        step(matter, "hold-review-hearing", Map.ofEntries(
                Map.entry("notifiedOn", asked.plusDays(6).toString()),
                Map.entry("heldAt", "9时30分"),
                Map.entry("hearingPlace", "二楼听证室"),
                Map.entry("presiding", "复查科负责人"),
                Map.entry("subject", "住房问题的处理意见"),
                Map.entry("recorder", "书记员"),
                Map.entry("lawyers", people("律师", i < 9 ? 3 : 2)),
                Map.entry("legalWorkers", people("法律工作者", i < 5 ? 4 : 3)),
                Map.entry("communityWorkers", people("社区干部", i < 2 ? 6 : 5)),
                Map.entry("proceedings", "各方依次陈述。"),
                Map.entry("panel", "听证员三人"),
                Map.entry("factsFound", "原认定的事实清楚。"),
                Map.entry("conclusion", "各方陈述完毕，建议维持。"),
                Map.entry("on", asked.plusDays(14).toString())));
        step(matter, "record-counsel-opinion", Map.of(
                "consulted", "true", "counsel", "某律师事务所律师", "words", "程序合法，依据适当。", "on", asked.plusDays(16).toString()));
        step(matter, "decide-review", Map.of(
                "outcome", "MAINTAINED", "factsFound", "与原认定一致。", "decision", "维持原处理意见。",
                "legalBasis", "《国有土地上房屋征收与补偿条例》第二十五条", "paperNumber", "复查意〔" + i + "〕号",
                "on", asked.plusDays(20).toString()));
    }

    private static String people(String kind, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> kind + i).collect(Collectors.joining("、"));
    }

    private void step(String matter, String step, Map<String, String> said) throws Exception {
        pages.send(bureau.officer(), matter + "/" + step, matter + "/" + step, said);
    }

    private void backlog() throws Exception {
        var numbers = IntStream.range(REVIEWS + SECOND_REVIEWS, REVIEWS + SECOND_REVIEWS + BACKLOG)
                .mapToObj(XianReportIT::number)
                .toList();
        takenOn(numbers.subList(0, 12), "CENTRAL_CONFERENCE");
        takenOn(numbers.subList(12, BACKLOG), "PROVINCE");
        takenOn(List.of(number(OWN_BACKLOG)), "OWN_SCREENING");
        var table = new SeedFile(
                "积案.csv", "事项编号", "报结日期", "办理结果", "化解日期", "化解依据", "化解文书", "办结日期", "办结方式");
        for (int i = 0; i < BACKLOG; i++) {
            String day = LocalDate.of(2021, 9, 1).plusDays(4L * i).toString();
            table.row(numbers.get(i), day, "已按政策办理", day, "息诉罢访承诺", "承诺书" + i, day, "已化解");
        }
        pages.bring(bureau.officer(), "/backlog/results", table);
    }

    private void takenOn(List<String> numbers, String source) throws Exception {
        pages.send(bureau.officer(), "/backlog/proposals", "/backlog/proposals", Map.of(
                "numbers", String.join(" ", numbers), "source", source, "on", "2021-07-20", "dueOn", "2021-12-20"));
    }

    /** Plans a group; only those that set out are counted. */
    private String inspection(int group) throws Exception {
        return pages.send(bureau.officer(), "/ledgers/inspections/new", "/ledgers/inspections/new", Map.ofEntries(
                Map.entry("title", "退役军人信访积案专项督导第" + group + "组"),
                Map.entry("on", "2021-05-14"),
                Map.entry("dueOn", "2021-05-28"),
                Map.entry("facts[INSPECTION_KIND]", "SPECIAL"),
                Map.entry("facts[LEADER]", "督导组长" + group),
                Map.entry("facts[MEMBERS]", "成员三人"),
                Map.entry("facts[VISITED]", "各区县"),
                Map.entry("facts[FROM_ON]", "2021-05-17"),
                Map.entry("facts[MEASURES]", "实地督导积案化解和安全稳定工作"),
                Map.entry("facts[DOCUMENT_NUMBER]", "市政办〔2021〕1号")));
    }
}
