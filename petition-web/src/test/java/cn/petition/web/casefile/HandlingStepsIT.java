package cn.petition.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.worklist.Worklist;
import cn.petition.reporting.worklist.WorklistTab;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What an organ does with a matter it has accepted, through its pages. */
@PetitionTest
class HandlingStepsIT {

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
    private SettableClock clock;

    @Autowired
    private Worklist worklist;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
    }

    @Test
    void an_opinion_comes_back_with_what_an_inspection_would_find() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        String page = desk.isRefused(
                office.handler,
                "issue-opinion",
                "2026-03-09",
                "outcome",
                "SUPPORTED",
                "factsFound",
                "属实。",
                "opinion",
                "退还部分费用一事酌情办理，不服可以向法院起诉。",
                "legalBasis",
                "有关规定");
        assertThat(page)
                .contains("认定的事实过于简单", "没有作出明确的结论", "没有引用法律、法规", "把复议、诉讼或者仲裁写成了救济途径", "第1项")
                .contains("退还部分费用一事酌情办理，不服可以向法院起诉。");
        assertThat(office.petition(desk.number()).status()).isEqualTo(PetitionStatus.IN_HANDLING);
    }

    @Test
    void an_advisory_finding_is_overridden_with_a_reason_that_is_kept() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        String[] opinion = {
            "outcome", "SUPPORTED",
            "factsFound", "2026年1月连续检测五天，室温低于合同约定的十八度。",
            "opinion", "供热单位已更换支管，按合同供热。",
            "legalBasis", "《某省城市供热条例》第二十一条"
        };
        assertThat(desk.isRefused(office.handler, "issue-opinion", "2026-03-09", opinion))
                .contains("第2项“退还部分费用”没有找到对应的答复", "不修改的理由");
        desk.takes(office.handler, "issue-opinion", "2026-03-09", with(opinion, "inSpiteOfFindings", "费用已另案退清。"));
        assertThat(desk.page(office.handler)).contains("出具前检查：共有2项请求", "不修改的理由：费用已另案退清。");
    }

    @Test
    @Proves({"T22-31", "T05-31"})
    void a_hearing_is_called_in_time_held_and_concluded() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        String[] plan = {
            "heldOn", "2026-03-12",
            "heldAt", "9时30分",
            "hearingPlace", "市住建局三楼会议室",
            "presiding", "李某",
            "subject", "退费标准。",
            "invited", "供热单位、社区居委会",
            "openToPublic", "true"
        };
        assertThat(desk.isRefused(office.handler, "hold-hearing", "2026-03-08", plan)).contains("七日前通知");
        plan[1] = "2026-03-15";
        desk.takes(office.handler, "hold-hearing", "2026-03-08", plan);
        assertThat(desk.isRefused(office.handler, "end-hearing", "2026-03-15", result("lawyers", "")))
                .contains("请至少填写一位参加听证的人员");
        desk.takes(
                office.handler,
                "end-hearing",
                "2026-03-15",
                result("lawyers", "王某（某律师事务所）、赵某（某律师事务所）", "communityWorkers", "孙某"));

        assertThat(desk.page(office.handler)).contains("听证日期：2026-03-15", "信访听证通知书", "信访听证笔录", "信访听证结论", "律师2人", "社区工作者1人", "退费标准明确");
        assertThat(jdbc.sql("""
                                select p.kind || ' ' || p.name from hearing_participant p
                                join hearing h on h.id = p.hearing_id join matter m on m.id = h.matter_id
                                where m.number = :number order by p.ordinal""")
                        .param("number", desk.number())
                        .query(String.class)
                        .list())
                .containsExactly("LAWYER 王某", "LAWYER 赵某", "COMMUNITY_WORKER 孙某");
        var handling = office.petition(desk.number());
        assertThat(handling.status()).isEqualTo(PetitionStatus.IN_HANDLING);
        assertThat(handling.dueOn()).as("a hearing in handling does not stop the clock").isEqualTo("2026-05-05");
    }

    @Test
    void who_has_an_interest_withdraws_and_is_not_named_again() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        var successor = new TestOfficers(jdbc).hireAt(office.housing.id(), Role.CASE_OFFICER);
        String[] recusal = {
            "officer", office.handler.id().toString(),
            "askedBy", "PETITIONER",
            "interest", "与供热单位负责人是亲属。",
            "recused", "true",
            "decidedBy", "李某 局长",
            "reasons", "经核实属实。"
        };
        assertThat(desk.isRefused(office.handler, "decide-recusal", "2026-03-08", recusal)).contains("请选择接办人");
        desk.takes(office.handler, "decide-recusal", "2026-03-08", with(recusal, "successor", successor.id().toString()));
        assertThat(office.petition(desk.number()).handlingOfficer()).isEqualTo(successor.id());
        assertThat(desk.isRefused(
                        office.handler,
                        "assign-officer",
                        "2026-03-09",
                        "officer",
                        office.handler.id().toString(),
                        "withoutInterest",
                        "true"))
                .contains("已经决定回避本事项");
        assertThat(desk.page(office.handler))
                .contains("提出回避：信访人", "决定：应当回避", "回避决定书", "信访事项办理人员指派单");
    }

    @Test
    void an_officer_of_the_petitioners_name_is_asked_about() throws Exception {
        var desk = StepDesk.accepted(mvc, clock, office);
        var namesake = new TestOfficers(jdbc).hireAt(office.housing.id(), Role.CASE_OFFICER);
        jdbc.sql("update officer set display_name = '张某某' where id = :id").param("id", namesake.id()).update();
        String[] form = {"officer", namesake.id().toString(), "withoutInterest", "true"};
        assertThat(desk.isRefused(office.handler, "assign-officer", "2026-03-07", form)).contains("与信访人同名");
        desk.takes(office.handler, "assign-officer", "2026-03-07", with(form, "otherPerson", "true"));
    }

    @Test
    void facts_are_investigated_and_a_lawyer_is_asked() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        desk.takes(
                office.handler,
                "record-investigation",
                "2026-03-08",
                "investigation",
                "INSPECTION",
                "participants",
                "王某、赵某",
                "findings",
                "连续检测五天。");
        desk.takes(
                office.triage,
                "consult-lawyer",
                "2026-03-08",
                "counsel",
                "孙某",
                "lawOffice",
                "某律师事务所",
                "question",
                "能否退费？",
                "advice",
                "可以按照合同主张。");
        assertThat(desk.page(office.triage)).contains("现场勘验", "连续检测五天。", "某律师事务所", "可以按照合同主张。");
    }

    @Test
    void a_mediation_ends_in_an_agreement_that_is_performed() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        assertThat(desk.isRefused(
                        office.handler, "begin-mediation", "2026-03-08", "mediation", "PEOPLE", "consented", "true"))
                .contains("请填写调解员或者调解组织");
        String[] begin = {"mediation", "PEOPLE", "mediators", "某街道人民调解委员会", "consented", "true"};
        desk.takes(office.handler, "begin-mediation", "2026-03-08", begin);
        desk.takes(office.handler, "end-mediation", "2026-03-09", "reason", "双方分歧较大。");
        desk.takes(office.handler, "begin-mediation", "2026-03-10", begin);
        desk.takes(
                office.handler,
                "conclude-settlement",
                "2026-03-12",
                "otherParty",
                "某供热公司",
                "dispute",
                "退费标准。",
                "terms",
                "退还1260元。",
                "performedBy",
                "2026-03-31");
        assertThat(desk.page(office.handler))
                .contains("调解协议书", "可以申请司法确认至：2026-04-11", "履行期限：2026-03-31", "已达成协议待履行");
        desk.takes(office.handler, "complete", "2026-03-31", "ground", "SETTLEMENT_PERFORMED");
        assertThat(office.petition(desk.number()).status()).isEqualTo(PetitionStatus.COMPLETED);
    }

    @Test
    void a_joint_organ_finds_the_matter_on_its_desk_and_only_contributes() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        assertThat(desk.read(office.labourHandler, "").getStatus()).isEqualTo(404);
        desk.takes(
                office.handler,
                "add-joint-organ",
                "2026-03-08",
                "to",
                office.labour.id().toString(),
                "until",
                "2026-07-20",
                "task",
                "请核对用工情况。");
        assertThat(onTheDesk(office.labourHandler, desk.number())).isTrue();
        assertThat(offered(desk.page(office.labourHandler))).containsExactly("contribute");
        assertThat(desk.read(office.labourHandler, "/issue-opinion").getStatus()).isEqualTo(409);
        desk.takes(office.labourHandler, "contribute", "2026-03-09", "contribution", "用工情况属实。");
        assertThat(onTheDesk(office.labourHandler, desk.number())).isFalse();
        assertThat(desk.page(office.handler)).contains("协办单位：", "用工情况属实。");
    }

    @Test
    @Proves({"T22-34", "T05-33"})
    void an_extension_is_approved_by_the_head_of_the_organ() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        var head = new TestOfficers(jdbc).hireAt(office.housing.id(), Role.LEADER);
        String[] form = {"days", "10", "reason", "需要检测。"};
        assertThat(desk.isRefused(office.handler, "extend", "2026-03-08", form)).contains("本机关、单位负责人批准");
        assertThat(desk.isRefused(office.handler, "extend", "2026-03-08", with(form, "approvedBy", "李某")))
                .contains("姓名和职务");
        assertThat(desk.isRefused(
                        office.handler, "extend", "2026-03-08", with(form, "approver", office.triage.id().toString())))
                .contains("请重新选择");
        desk.takes(office.handler, "extend", "2026-03-08", with(form, "approver", head.id().toString()));
        desk.takes(office.handler, "extend", "2026-03-08", with(form, "approvedBy", "李某 局长"));
        assertThat(office.petition(desk.number()).dueOn()).isEqualTo("2026-05-25");
    }

    /** Whether a matter stands in the list of the officer's organ. */
    private boolean onTheDesk(OfficerPrincipal officer, String number) throws Exception {
        return worklist.page(WorklistTab.ORGAN, officer.actor(), null).rows().stream()
                .anyMatch(row -> row.number().equals(number));
    }

    private static List<String> offered(String page) {
        return Pattern.compile("href=\"/petitions/[^/\"]+/([a-z-]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(one -> !one.equals("archive"))
                .toList();
    }

    private static String[] with(String[] form, String... more) {
        var all = Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    private static String[] result(String... participants) {
        String[] result = {
            "recorder", "周某",
            "proceedings", "各方陈述并质证。",
            "panel", "李某、吴某",
            "factsFound", "室温低于合同约定。",
            "conclusion", "退费标准明确，应予退还。"
        };
        return with(result, participants);
    }
}
