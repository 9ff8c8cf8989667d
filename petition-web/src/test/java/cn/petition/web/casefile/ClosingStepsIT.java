package cn.petition.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.ReportState;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.worklist.Worklist;
import cn.petition.reporting.worklist.WorklistTab;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.Office;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What follows an opinion: service, execution, follow-up, rating, report and approval, through the pages. */
@PetitionTest
class ClosingStepsIT {

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
    void a_refusal_needs_a_witness() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        desk.issuesASoundOpinion(office.handler, "2026-03-09");
        String[] refused = {"method", "IN_PERSON", "outcome", "REFUSED", "receiver", "张某某"};
        assertThat(desk.isRefused(office.handler, "serve", "2026-03-10", refused)).contains("请填写见证人");
        desk.takes(
                office.handler,
                "serve",
                "2026-03-10",
                "method",
                "IN_PERSON",
                "outcome",
                "REFUSED",
                "receiver",
                "张某某",
                "servedWitness",
                "社区工作者孙某");
        assertThat(desk.page(office.handler)).contains("见证人：社区工作者孙某");
        assertThat(office.petition(desk.number()).servedOn()).isEqualTo("2026-03-10");
    }

    @Test
    void a_public_notice_serves_thirty_days_later() throws Exception {
        var desk = StepDesk.inHandling(mvc, clock, office);
        desk.issuesASoundOpinion(office.handler, "2026-03-09");
        desk.takes(
                office.handler,
                "serve",
                "2026-03-10",
                "method",
                "PUBLIC_NOTICE",
                "outcome",
                "PUBLISHED",
                "receiver",
                "市政府门户网站");
        assertThat(office.petition(desk.number()).servedOn()).isEqualTo("2026-04-09");
        assertThat(desk.page(office.handler)).contains("视为送达之日：2026-04-09");
    }

    @Test
    void a_supported_opinion_is_carried_out_by_another_organ() throws Exception {
        var desk = StepDesk.served(mvc, clock, office);
        desk.takes(
                office.handler,
                "order-execution",
                "2026-03-11",
                "executing",
                office.labour.id().toString(),
                "until",
                "2026-07-10",
                "supported",
                "退还部分费用。",
                "task",
                "督促供热单位退费。");
        desk.takes(office.handler, "complete", "2026-03-12", "ground", "PETITIONER_AGREES");
        assertThat(onTheDesk(office.labourHandler, desk.number())).isTrue();
        desk.takes(
                office.labourHandler,
                "report-execution",
                "2026-03-20",
                "executionResult",
                "已退还1260元。",
                "proof",
                "收款凭证");
        assertThat(onTheDesk(office.labourHandler, desk.number())).isFalse();
        assertThat(desk.page(office.handler)).contains("信访处理意见执行督促单", "证明材料：收款凭证", "执行单位：");
    }

    @Test
    void a_petitioner_is_asked_afterwards_and_rates_in_time() throws Exception {
        var desk = StepDesk.served(mvc, clock, office);
        desk.takes(
                office.triage,
                "follow-up",
                "2026-03-20",
                "spokenTo",
                "张某某",
                "attitude",
                "AGREES",
                "said",
                "已经收到退款。");
        assertThat(desk.page(office.triage)).contains("信访人态度：同意");
        assertThat(desk.isRefused(office.triage, "rate", "2026-05-10", "organ", "SATISFIED"))
                .contains("评价期限已于2026年4月9日届满", "超期未评价");
        desk.takes(office.triage, "rate", "2026-04-09", "organ", "SATISFIED");
    }

    @Test
    void a_report_is_returned_given_again_and_approved() throws Exception {
        var desk = new StepDesk(mvc, clock, office.aLetter());
        desk.takes(office.triage, "triage", "2026-03-03", "kind", "REDRESS");
        desk.takes(
                office.triage,
                "assign-with-report",
                "2026-03-04",
                "to",
                office.housing.id().toString(),
                "reportBy",
                "2026-05-29",
                "demand",
                "请查明。");
        desk.takes(office.handler, "receive", "2026-03-05");
        desk.takes(office.handler, "accept", "2026-03-06");
        desk.issuesASoundOpinion(office.handler, "2026-03-09");
        desk.takes(
                office.handler, "serve", "2026-03-10", "method", "BY_POST", "outcome", "SIGNED", "receiver", "张某某");
        desk.takes(office.handler, "complete", "2026-03-11", "ground", "PETITIONER_AGREES", "result", "已退还费用。");
        assertThat(onTheDesk(office.triage, desk.number())).isTrue();

        desk.takes(office.triage, "return-report", "2026-03-12", "reportBy", "2026-07-10", "reason", "没有退款凭证。");
        var returned = office.petition(desk.number());
        assertThat(returned.status()).isEqualTo(PetitionStatus.SERVED);
        assertThat(returned.dueOn()).isEqualTo("2026-07-10");
        assertThat(onTheDesk(office.triage, desk.number())).isFalse();
        assertThat(onTheDesk(office.handler, desk.number())).isTrue();

        desk.takes(office.handler, "complete", "2026-03-20", "ground", "PETITIONER_AGREES", "result", "附退款凭证。");
        desk.takes(office.triage, "approve-report", "2026-03-21", "approval", "同意。");
        assertThat(office.petition(desk.number()).reportState()).isEqualTo(ReportState.APPROVED);
        assertThat(onTheDesk(office.triage, desk.number())).isFalse();
        assertThat(desk.read(office.triage, "/return-report").getStatus()).isEqualTo(409);
    }

    @Test
    @Proves("T22-37")
    void a_petitioner_in_need_is_commended_and_a_matter_is_withdrawn_in_writing() throws Exception {
        var desk = new StepDesk(mvc, clock, office.aLetter());
        desk.takes(
                office.triage,
                "refer-to-assistance",
                "2026-03-03",
                "assistance",
                "SOCIAL",
                "recipient",
                "市民政局",
                "situation",
                "独居老人。",
                "need",
                "申请临时救助。");
        assertThat(desk.isRefused(office.triage, "withdraw", "2026-03-04", "reason", "问题已解决。")).contains("请填写在撤回声明上签名的人");
        desk.takes(office.triage, "withdraw", "2026-03-04", "reason", "问题已解决。", "signedBy", "张某某");
        assertThat(desk.page(office.triage)).contains("信访事项帮扶救助移送单", "社会救助", "信访事项撤回声明", "签署人：张某某");
    }

    @Test
    void a_closed_matter_is_put_away_as_one_file() throws Exception {
        var desk = StepDesk.served(mvc, clock, office);
        assertThat(desk.read(office.handler, "/archive.zip").getStatus()).isEqualTo(409);
        desk.takes(office.handler, "complete", "2026-03-12", "ground", "PETITIONER_AGREES");
        assertThat(desk.page(office.handler, "archive")).contains("信访事项登记表", "信访处理意见书", "送达回证", "流转记录");
        desk.takes(office.handler, "archive", "2026-03-13", "volume", "2026-信-001");
        assertThat(desk.page(office.handler)).contains("档号：2026-信-001", "卷内目录", "下载全卷");

        var names = new ArrayList<String>();
        String list = "";
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(desk.read(office.triage, "/archive.zip").getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                names.add(entry.getName());
                if (entry.getName().endsWith(".csv")) {
                    list = new String(content, StandardCharsets.UTF_8);
                } else {
                    assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
                }
            }
        }
        assertThat(names)
                .anyMatch(name -> name.startsWith("01 信访事项登记表"))
                .anyMatch(name -> name.contains("信访处理意见书"))
                .anyMatch(name -> name.contains("卷内目录"))
                .contains("00 目录.csv");
        String digest = jdbc.sql("""
                        select d.sha256 from official_document d join matter m on m.id = d.matter_id
                        where m.number = :number and d.type = 'HANDLING_OPINION'""")
                .param("number", desk.number())
                .query(String.class)
                .single();
        assertThat(list).contains(digest, "流转记录");
        assertThat(jdbc.sql("select count(*) from audit_event where actor_id = :actor and action = 'DOWNLOAD_ARCHIVE'")
                        .param("actor", office.triage.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(desk.read(office.stranger, "/archive.zip").getStatus()).isEqualTo(404);
    }

    @Test
    void the_case_page_says_where_the_rating_stands() throws Exception {
        var desk = StepDesk.served(mvc, clock, office);
        assertThat(desk.page(office.triage)).contains("超期未评价");
        clock.set(LocalDateTime.of(2026, 3, 20, 9, 0));
        assertThat(desk.page(office.triage)).contains("待评价，2026年4月9日前");
    }

    private boolean onTheDesk(OfficerPrincipal officer, String number) {
        return worklist.page(WorklistTab.ORGAN, officer.actor(), null).rows().stream()
                .anyMatch(row -> row.number().equals(number));
    }
}
