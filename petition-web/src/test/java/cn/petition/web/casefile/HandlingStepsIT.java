package cn.petition.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.Office;
import java.time.LocalDateTime;
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
        var overridden = java.util.Arrays.copyOf(opinion, opinion.length + 2);
        overridden[opinion.length] = "inSpiteOfFindings";
        overridden[opinion.length + 1] = "费用已另案退清。";
        desk.takes(office.handler, "issue-opinion", "2026-03-09", overridden);
        assertThat(desk.page(office.handler)).contains("出具前检查：共有2项请求", "不修改的理由：费用已另案退清。");
    }

    @Test
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

        assertThat(desk.page(office.handler)).contains("听证日期：2026-03-15", "律师2人", "社区工作者1人", "退费标准明确");
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

    private static String[] result(String... participants) {
        String[] result = {
            "recorder", "周某",
            "proceedings", "各方陈述并质证。",
            "panel", "李某、吴某",
            "factsFound", "室温低于合同约定。",
            "conclusion", "退费标准明确，应予退还。"
        };
        var all = java.util.Arrays.copyOf(result, result.length + participants.length);
        System.arraycopy(participants, 0, all, result.length, participants.length);
        return all;
    }
}
