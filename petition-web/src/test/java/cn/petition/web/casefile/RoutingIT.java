package cn.petition.web.casefile;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where a matter goes, as officers decide it on their pages: the rules suggest, and what the law forbids is refused. */
@PetitionTest
class RoutingIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private ParameterValues parameters;

    @Autowired
    private SettableClock clock;

    private Organ city;
    private Organ housing;
    private Organ labour;
    private Organ court;
    private OfficerPrincipal triage;
    private OfficerPrincipal leader;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal handler;
    private OfficerPrincipal labourHandler;
    private OfficerPrincipal countyTriage;

    @BeforeEach
    void open() {
        city = organs.findByCode("141000").orElseThrow();
        housing = organs.findByCode("141000-01").orElseThrow();
        labour = organs.findByCode("141000-02").orElseThrow();
        court = organs.findByCode("141000-81").orElseThrow();
        var officers = new TestOfficers(jdbc);
        triage = officers.hireAt(city.id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        leader = officers.hireAt(city.id(), Role.LEADER);
        supervisor = officers.hireAt(city.id(), Role.SUPERVISOR);
        handler = officers.hireAt(housing.id(), Role.CASE_OFFICER);
        labourHandler = officers.hireAt(labour.id(), Role.CASE_OFFICER);
        countyTriage = officers.hireAt(
                organs.findByCode("141002").orElseThrow().id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
    }

    @AfterEach
    void settle_as_delivered() {
        jdbc.sql("delete from regulation_parameter where key = 'dispatch.instruction' and region <> '000000'").update();
        parameters.refresh();
    }

    @Test
    @Proves({"T22-22", "T22-28"})
    void a_litigation_letter_goes_to_the_political_legal_organ_of_the_same_level_or_needs_a_reason() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02", FilingFlag.LITIGATION_RELATED);
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        var refused = sent(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-04");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("与规则 T2.2-1 的建议不一致，请写明理由", "建议“转政法机关”");
        var countyCommittee = organs.findByCode("141002-80").orElseThrow();
        assertThat(sent(number, triage, "send-to-political-legal", "to", countyCommittee.id().toString(), "on", "2026-03-04")
                        .getStatus())
                .isEqualTo(422);
        taken(number, triage, "send-to-political-legal", "to", court.id().toString(), "on", "2026-03-04");
        assertThat(status(number)).isEqualTo(PetitionStatus.SENT_TO_POLITICAL_LEGAL);
        assertThat(duties(number, "HANDLING")).isZero();

        assertThat(page(triage, "/routing/led-away?days=30")).contains(number, "没有消息");
        taken(number, triage, "record-channel-outcome", "channelOutcome", "DECIDED_THERE", "channelOrgan", "某中级人民法院", "words", "已裁定驳回。", "on", "2026-05-04");
        assertThat(page(triage, "/routing/led-away?days=30")).doesNotContain(number);
        taken(number, triage, "return-from-channel", "channelOrgan", "某中级人民法院", "reasons", "其中一项不属于诉讼。", "on", "2026-05-06");
        assertThat(status(number)).isEqualTo(PetitionStatus.TRIAGED);
        assertThat(jdbc.sql("""
                                select started_on from obligation o join matter m on m.id = o.matter_id
                                where m.number = :number and o.kind = 'TRIAGE' and o.ended_on is null""")
                        .param("number", number)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-05-06");
    }

    @Test
    void a_decision_against_the_suggestion_keeps_the_rule_and_the_reason() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02", FilingFlag.LITIGATION_RELATED);
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, triage, "transfer", "to", housing.id().toString(), "against", "经核实只反映供暖。", "on", "2026-03-04");
        assertThat(jdbc.sql("""
                                select facts ->> 'rule' || ' ' || (facts ->> 'against') from matter_step s
                                join matter m on m.id = s.matter_id where m.number = :number and action = 'TRANSFER'""")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isEqualTo("T2.2-1 经核实只反映供暖。");
        assertThat(page(triage, "/petitions/" + number)).contains("与规则T2.2-1的建议不一致，理由：经核实只反映供暖。");
    }

    @Test
    @Proves({"T22-20", "T22-22"})
    void a_litigation_visitor_is_guided_and_the_guidance_recorded_and_a_letter_cannot_be_guided() throws Exception {
        String visit = filed(Channel.VISIT, "2026-03-02", FilingFlag.LITIGATION_RELATED);
        taken(visit, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(visit, triage, "guide-to-political-legal", "guidedTo", "某人民法院立案庭", "explained", "已说明申请再审的期限。", "on", "2026-03-03");
        assertThat(status(visit)).isEqualTo(PetitionStatus.GUIDED_TO_POLITICAL_LEGAL);
        String letter = filed(Channel.LETTER, "2026-03-02", FilingFlag.LITIGATION_RELATED);
        taken(letter, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        var refused = sent(letter, triage, "guide-to-political-legal", "guidedTo", "法院", "explained", "说明。", "against", "信访人要求。", "on", "2026-03-03");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("引导只适用于走访");
    }

    @Test
    @Proves("T22-31")
    void a_labour_dispute_is_led_to_arbitration_without_clock_opinion_or_review() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "category", "X020102", "place", "1410", "way", "ARBITRATION", "on", "2026-03-03");
        taken(number, triage, "transfer", "to", labour.id().toString(), "on", "2026-03-04");
        taken(number, labourHandler, "receive", "on", "2026-03-05");
        String page = page(labourHandler, "/petitions/" + number + "/divert-to-statutory-channel");
        assertThat(page).contains("T2.4-2", "劳动争议仲裁", "依法分类处理清单", "申请时效一年");
        assertThat(sent(number, labourHandler, "accept", "on", "2026-03-06").getStatus()).isEqualTo(422);
        var wrong = sent(number, labourHandler, "divert-to-statutory-channel", "way", "ARBITRATION", "statutoryChannel", "civil-suit", "reasons", "理由。", "on", "2026-03-06");
        assertThat(wrong.getStatus()).isEqualTo(409);
        taken(number, labourHandler, "divert-to-statutory-channel", "way", "ARBITRATION", "statutoryChannel", "labour-arbitration", "reasons", "属于劳动争议。", "on", "2026-03-06");
        assertThat(status(number)).isEqualTo(PetitionStatus.DIVERTED);
        assertThat(duties(number, "HANDLING")).isZero();
        assertThat(open(number)).isZero();
        assertThat(page(labourHandler, "/petitions/" + number)).contains("法定途径：劳动争议仲裁", "四十五日内裁决").doesNotContain("申请复查");
    }

    @Test
    @Proves({"T05-21", "T05-15"})
    void under_the_rules_of_2005_the_same_is_not_accepted_and_told_where_to_go() throws Exception {
        clock.set(LocalDateTime.of(2021, 6, 30, 9, 0));
        String number = filed(Channel.LETTER, "2021-03-02", FilingFlag.LITIGATION_RELATED);
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2021-03-03");
        assertThat(sent(number, triage, "send-to-political-legal", "to", court.id().toString(), "on", "2021-03-04").getStatus())
                .isEqualTo(409);
        assertThat(page(triage, "/petitions/" + number + "/refuse-acceptance")).contains("T2.2-05-2", "《信访条例》第二十一条第一款第一项");
        taken(number, triage, "refuse-acceptance", "ground", "OTHER_STATUTORY_CHANNEL", "reasons", "应当通过诉讼解决。", "wayToGo", "某人民法院", "on", "2021-03-04");
        assertThat(status(number)).isEqualTo(PetitionStatus.REFUSED);

        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
        String later = filed(Channel.LETTER, "2026-03-02");
        taken(later, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        var refused = sent(later, triage, "refuse-acceptance", "ground", "OTHER_STATUTORY_CHANNEL", "reasons", "应当通过诉讼解决。", "wayToGo", "某人民法院", "on", "2026-03-04");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("请导入法定途径");
    }

    @Test
    void a_doubtful_matter_is_consulted_on_and_its_outcome_changes_the_suggestion() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02", FilingFlag.LITIGATION_RELATED);
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, triage, "begin-consultation", "participants", "市委政法委、市中级人民法院", "question", "执行和解后的补偿是否属于涉诉。", "on", "2026-03-04");
        assertThat(status(number)).isEqualTo(PetitionStatus.IN_CONSULTATION);
        taken(number, triage, "end-consultation", "consultationOutcome", "NOT_LITIGATION", "minutes", "一致认为不属于涉诉。", "on", "2026-03-05");
        assertThat(page(triage, "/petitions/" + number + "/transfer")).doesNotContain("建议“转政法机关”");
        taken(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-06");
    }

    @Test
    @Proves({"T22-24", "T05-24"})
    void what_bounced_twice_goes_only_where_the_coordinator_says() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        bounce(number, housing, handler, "2026-03-04");
        bounce(number, labour, labourHandler, "2026-03-05");
        var refused = sent(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-06");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("已被退回2次，请先由协调人定责");
        taken(number, supervisor, "coordinate", "to", labour.id().toString(), "reasons", "劳动关系争议。", "on", "2026-03-06");
        assertThat(text(sent(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-07")))
                .contains("只能转送、交办给该单位");
        taken(number, triage, "transfer", "to", labour.id().toString(), "on", "2026-03-07");
        assertThat(status(number)).isEqualTo(PetitionStatus.TRANSFERRED);
    }

    @Test
    @Proves({"T22-19", "T05-16"})
    void not_accepted_while_under_way_below_needs_a_judgement_and_an_open_matter_below() throws Exception {
        String below = filed(countyTriage, Channel.LETTER, "2026-06-20");
        String number = filed(Channel.LETTER, "2026-06-22");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-06-23");
        var early = sent(number, triage, "refuse-acceptance", "ground", "UNDER_WAY_BELOW", "underWay", below, "reasons", "正在办理。", "on", "2026-06-24");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(text(early)).contains("请先办理“同一事项认定”");
        assertThat(text(sent(number, triage, "judge-sameness", "other", "141000-2026-L-999999", "sameness", "RELATED", "reasons", "理由。", "on", "2026-06-24")))
                .contains("没有找到所填编号的事项");
        taken(number, triage, "judge-sameness", "other", below, "sameness", "SAME_PERSON_SAME_MATTER", "sameGrounds", "true", "reasons", "同一人、同一诉求。", "on", "2026-06-24");
        assertThat(page(triage, "/petitions/" + number + "/refuse-acceptance")).contains("T2.5-1", "同一事项已由下级受理或者正在办理且期限未满");
        taken(number, triage, "refuse-acceptance", "ground", "UNDER_WAY_BELOW", "underWay", below, "reasons", "正在办理。", "on", "2026-06-24");
        assertThat(status(number)).isEqualTo(PetitionStatus.REFUSED);
    }

    @Test
    @Proves("T22-36")
    void no_further_acceptance_needs_a_second_review_opinion_on_the_same_matter() throws Exception {
        String earlier = filed(Channel.LETTER, "2026-03-02");
        String number = filed(Channel.LETTER, "2026-06-22");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-06-23");
        taken(number, triage, "judge-sameness", "other", earlier, "sameness", "SAME_PERSON_SAME_MATTER", "sameGrounds", "true", "reasons", "同一事实和理由。", "on", "2026-06-23");
        var refused = sent(number, triage, "refuse-further-acceptance", "earlier", earlier, "secondReviewOpinion", "某字1号", "reasons", "同一事实和理由。", "on", "2026-06-24");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("没有经复核意见终结");
    }

    @Test
    @Proves({"T22-20", "T05-16"})
    void a_visit_that_skipped_a_level_is_refused_on_a_ground_of_its_own_and_a_letter_never() throws Exception {
        String visit = filed(Channel.VISIT, "2026-03-02");
        taken(visit, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        assertThat(text(sent(visit, triage, "refuse-acceptance", "ground", "LEVEL_SKIPPED_VISIT", "responsibleLevel", "COUNTY", "reasons", "应由县处理。", "wayToGo", "某县信访局", "on", "2026-03-03")))
                .contains("不属于越级");
        taken(visit, triage, "refuse-acceptance", "ground", "LEVEL_SKIPPED_VISIT", "responsibleLevel", "TOWNSHIP", "reasons", "应由乡镇处理。", "wayToGo", "某县信访局接待场所", "on", "2026-03-03");
        assertThat(jdbc.sql("""
                                select facts ->> 'groundArticle' from matter_step s join matter m on m.id = s.matter_id
                                where m.number = :number and action = 'REFUSE_ACCEPTANCE'""")
                        .param("number", visit)
                        .query(String.class)
                        .single())
                .isEqualTo("《信访工作条例》第二十条第一款");
        String letter = filed(Channel.LETTER, "2026-03-02");
        taken(letter, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        assertThat(text(sent(letter, triage, "refuse-acceptance", "ground", "LEVEL_SKIPPED_VISIT", "reasons", "理由。", "wayToGo", "某县信访局", "on", "2026-03-03")))
                .contains("只针对走访");
    }

    @Test
    void a_simplified_matter_is_counted_in_working_days_and_keeps_its_acceptance_when_it_becomes_ordinary() throws Exception {
        String number = atHousing("2026-03-02");
        assertThat(text(sent(number, handler, "accept-simply", "conditions", "MAY_NOT_BE_SUPPORTED", "on", "2026-03-06")))
                .contains("可能不支持诉求的不适用", "请按普通程序受理");
        taken(number, handler, "accept-simply", "conditions", "CLEAR", "on", "2026-03-06");
        assertThat(status(number)).isEqualTo(PetitionStatus.SIMPLY_ACCEPTED);
        assertThat(due(number)).isEqualTo("2026-03-20");
        taken(number, handler, "move-to-ordinary", "reason", "需要检测。", "on", "2026-03-16");
        assertThat(status(number)).isEqualTo(PetitionStatus.ACCEPTED);
        assertThat(due(number)).isEqualTo("2026-05-05");
        assertThat(petitions.findByNumber(number).orElseThrow().acceptedOn()).isEqualTo("2026-03-06");
    }

    @Test
    void what_was_handed_down_with_a_report_is_not_handled_simply() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, triage, "assign-with-report", "to", housing.id().toString(), "reportBy", "2026-05-29", "demand", "请查明。", "on", "2026-03-04");
        taken(number, handler, "receive", "on", "2026-03-05");
        var refused = sent(number, handler, "accept-simply", "conditions", "CLEAR", "against", "简单。", "on", "2026-03-06");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("上级机关、单位交办的不适用");
    }

    @Test
    @Proves("T22-18")
    void where_the_office_wants_it_a_leader_instructs_before_the_hand_over() throws Exception {
        jdbc.sql("""
                        insert into regulation_parameter (id, key, region, valid_from, value, note, changed_at)
                        values (:id, 'dispatch.instruction', '141000', date '2026-01-01', 'all', '试行', now())""")
                .param("id", UUID.randomUUID())
                .update();
        parameters.refresh();
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        assertThat(text(sent(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-04")))
                .contains("请先办理“呈送阅批”");
        taken(number, triage, "submit-for-instruction", "instruction", "拟转市住建局办理。", "on", "2026-03-04");
        taken(number, leader, "give-instruction", "instruction", "同意。", "on", "2026-03-04");
        taken(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-05");
        assertThat(status(number)).isEqualTo(PetitionStatus.TRANSFERRED);
    }

    @Test
    void a_tagged_matter_shows_each_stage_with_its_limit_and_what_was_late() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        String number = filed(Channel.CALL, "2026-03-02");
        taken(number, triage, "tag", "tag", "epidemic", "on", "2026-03-02");
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-02");
        clock.set(LocalDateTime.of(2026, 3, 2, 15, 0));
        String page = page(triage, "/petitions/" + number);
        assertThat(page).contains("快速通道", "涉疫情", "第一时间受理（2小时） 按时", "第一时间转送（4小时） 超时", "第一时间办理（48小时） 尚未开始");
        assertThat(page(triage, "/routing/fast-track")).contains(number, "有环节超时");
        assertThat(text(sent(number, triage, "tag", "tag", "epidemic", "on", "2026-03-02"))).contains("已经带有这一专项标签");
    }

    @Test
    @Proves("T22-24")
    void the_organ_that_is_competent_is_suggested_and_one_that_was_abolished_is_refused_with_its_successor() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "category", "X010303", "place", "1410", "on", "2026-03-03");
        assertThat(page(triage, "/petitions/" + number + "/transfer")).contains("有权处理机关", "归“" + housing.name() + "”管辖", "T2.2-4");

        UUID gone = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        values (:id, :code, '某市供热管理办公室', '供热办', 'DEPARTMENT', 'CITY', '1410', :above, '/141000/' || :code || '/',
                            date '2005-05-01')""")
                .param("id", gone)
                .param("code", "G" + gone)
                .param("above", city.id())
                .update();
        var admin = new TestOfficers(jdbc).hireAt(city.id(), Role.ADMINISTRATOR);
        String organPage = raw(admin, "/organs/G" + gone);
        mvc.perform(post("/organs/G" + gone + "/end")
                        .with(atWork(admin))
                        .with(csrf())
                        .param("formKey", hidden(organPage, "/end"))
                        .param("endOn", "2026-01-01")
                        .param("successor", housing.code()))
                .andReturn();
        assertThat(page(admin, "/organs/G" + gone)).contains("由“" + housing.name() + "”继续行使职权");
        var refused = sent(number, triage, "transfer", "to", gone.toString(), "on", "2026-03-04");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("已经撤销或者合并，由“" + housing.name() + "”继续行使其职权");
    }

    @Test
    @Proves({"T22-23", "T05-22"})
    void an_organ_takes_up_what_it_received_itself() throws Exception {
        String number = filed(Channel.LETTER, "2026-03-02");
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, triage, "take-up", "remark", "属于本机关职权。", "on", "2026-03-04");
        assertThat(status(number)).isEqualTo(PetitionStatus.RECEIVED);
    }

    @Test
    @Proves("T22-23")
    void an_organ_that_hands_on_what_it_received_itself_tells_the_petitioner_where_it_went() throws Exception {
        var desk = new TestOfficers(jdbc).hireAt(housing.id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        var county = organs.findByCode("141002-01").orElseThrow();
        String number = filed(desk, Channel.LETTER, "2026-03-02");
        taken(number, desk, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, desk, "transfer", "to", county.id().toString(), "against", "属于县级职权。", "on", "2026-03-04");
        assertThat(page(desk, "/petitions/" + number)).contains("转送函", "去向告知书");
    }

    @Test
    void the_data_of_routing_are_maintained_by_the_highest_office_only() throws Exception {
        String list = raw(triage, "/routing/channels");
        assertThat(Jsoup.parse(list).text()).contains("劳动争议仲裁", "增加一条");
        var answer = mvc.perform(post("/routing/channels/lines")
                        .with(atWork(triage))
                        .with(csrf())
                        .param("formKey", hidden(list, "/routing/channels/lines"))
                        .param("department", "水利")
                        .param("category", "X0402")
                        .param("demand", "要求查处河道违法采砂")
                        .param("statutoryChannel", "duty-performance")
                        .param("validFrom", "2026-01-01"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(triage, "/routing/channels")).contains("要求查处河道违法采砂");
        assertThat(page(countyTriage, "/routing/channels")).doesNotContain("增加一条");
        assertThat(page(triage, "/routing/competence?category=X02&place=1410")).contains(labour.name());
    }

    /** Signed in just now, whatever day it is. */
    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant()));
    }

    private void bounce(String number, Organ to, OfficerPrincipal officer, String on) throws Exception {
        taken(number, triage, "transfer", "to", to.id().toString(), "on", on);
        taken(number, officer, "object-to-transfer", "reason", "不属于本单位职权。", "on", on);
        taken(number, triage, "consent-to-return", "reason", "核实同意。", "on", on);
    }

    private String atHousing(String received) throws Exception {
        String number = filed(Channel.LETTER, received);
        taken(number, triage, "triage", "kind", "REDRESS", "on", "2026-03-03");
        taken(number, triage, "transfer", "to", housing.id().toString(), "on", "2026-03-04");
        taken(number, handler, "receive", "on", "2026-03-05");
        return number;
    }

    private String filed(Channel channel, String received, FilingFlag... flags) {
        return filed(triage, channel, received, flags);
    }

    private String filed(OfficerPrincipal by, Channel channel, String received, FilingFlag... flags) {
        var facts = new FilingFacts(
                null,
                channel,
                Purpose.REDRESS,
                MatterKind.REDRESS,
                null,
                "141002",
                null,
                null,
                null,
                LocalDate.parse(received),
                null,
                "反映某小区问题",
                "请求依法处理。",
                "事实如前。",
                1,
                channel == Channel.VISIT ? 1 : null,
                null,
                false,
                false,
                Set.of(flags));
        var party = new PartyEntry(PartyRole.PETITIONER, LegalForm.PERSON, "周某某", null, null, null, null);
        return register.register(new RegisterPetition.Command(by.actor(), facts, List.of(party), null, null)).number();
    }

    private void taken(String number, OfficerPrincipal officer, String step, String... fields) throws Exception {
        var answer = sent(number, officer, step, fields);
        assertThat(answer.getRedirectedUrl())
                .as(step + ": " + answer.getStatus() + " " + text(answer))
                .isEqualTo("/petitions/" + number);
    }

    /** Opens the page of a step and sends its form, filled in. */
    private MockHttpServletResponse sent(String number, OfficerPrincipal officer, String step, String... fields)
            throws Exception {
        String address = "/petitions/" + number + "/" + step;
        var opened = mvc.perform(get(address).with(atWork(officer))).andReturn().getResponse();
        if (opened.getStatus() != 200) {
            return opened;
        }
        String page = opened.getContentAsString();
        assertThat(page).doesNotContain("??");
        var request = post(address).with(atWork(officer)).with(csrf());
        form(page).forEach(request::param);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Map<String, String> form(String page) {
        return Arrays.stream(new String[] {"formKey", "version"})
                .collect(Collectors.toMap(name -> name, name -> {
                    var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
                    assertThat(field.find()).as(name).isTrue();
                    return field.group(1);
                }));
    }

    private static String hidden(String page, String action) {
        return Jsoup.parse(page).select("form[action$=" + action + "] input[name=formKey]").attr("value");
    }

    private String page(OfficerPrincipal officer, String address) throws Exception {
        return Jsoup.parse(raw(officer, address)).text();
    }

    private String raw(OfficerPrincipal officer, String address) throws Exception {
        var answer = mvc.perform(get(address).with(atWork(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return answer.getContentAsString();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }

    private PetitionStatus status(String number) {
        return petitions.findByNumber(number).orElseThrow().status();
    }

    private LocalDate due(String number) {
        return petitions.findByNumber(number).orElseThrow().dueOn();
    }

    private int duties(String number, String kind) {
        return jdbc.sql("select count(*) from obligation o join matter m on m.id = o.matter_id where m.number = :number and o.kind = :kind")
                .param("number", number)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private int open(String number) {
        return jdbc.sql("select count(*) from obligation o join matter m on m.id = o.matter_id where m.number = :number and o.ended_on is null")
                .param("number", number)
                .query(Integer.class)
                .single();
    }
}
