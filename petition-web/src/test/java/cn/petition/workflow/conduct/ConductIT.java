package cn.petition.workflow.conduct;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** An act is referred, the competent authority decides, the record is corrected; nobody can be found by it. */
@PetitionTest
class ConductIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    private UUID office;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal leader;

    @BeforeEach
    void open() {
        office = organs.findByCode("141000").orElseThrow().id();
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hireAt(office, Role.SUPERVISOR);
        leader = officers.hireAt(office, Role.LEADER);
    }

    @Test
    @Proves({"T22-26", "T22-47", "T05-47"})
    void an_act_is_referred_by_a_leader_decided_elsewhere_and_corrected_by_another_step() {
        var act = act();
        assertThatThrownBy(() -> take(act, LedgerAction.REFER, supervisor, referral()))
                .as("a leader refers")
                .isInstanceOf(ActionRefused.class);
        var referred = take(act, LedgerAction.REFER, leader, referral());
        assertThatThrownBy(() -> take(referred, LedgerAction.DECIDE, supervisor, LedgerChange.saying(
                        decision().facts().with(LedgerFact.DECIDED_BY, "临汾市信访局"))))
                .hasMessageContaining("不作处理决定");
        assertThatThrownBy(() -> take(referred, LedgerAction.DECIDE, supervisor, LedgerChange.saying(
                        LedgerFacts.NONE.with(LedgerFact.DECIDED_BY, "某市公安局"))))
                .as("without document, day and remedy")
                .hasMessageContaining("请填写");
        var decided = take(referred, LedgerAction.DECIDE, supervisor, decision());
        assertThat(decided.status()).isEqualTo(LedgerStatus.CLOSED);
        assertThat(decided.facts().number(LedgerFact.COUNT)).contains(2L);
        var corrected = take(decided, LedgerAction.CORRECT, supervisor, LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.REASON, "复议机关撤销。")
                .with(LedgerFact.OUTCOME, ConductDecision.REVOKED)
                .with(LedgerFact.COUNT, 0)));
        assertThat(corrected.facts().number(LedgerFact.COUNT)).contains(0L);
        assertThat(corrected.status()).isEqualTo(LedgerStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SUPERVISOR", "LEADER"}, mode = EnumSource.Mode.EXCLUDE)
    @Proves("T22-47")
    void nobody_but_supervisor_and_leader_reads_an_act(Role role) throws Exception {
        var act = act();
        var reader = new TestOfficers(jdbc).hireAt(office, role);
        for (String path : new String[] {"", "/export", "/" + act.id()}) {
            int answer = mvc.perform(get("/ledgers/conduct" + path).with(signedIn(reader)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(answer).as(role + path).isIn(403, 404);
        }
        transaction.executeWithoutResult(
                status -> assertThat(entries.find(act.id(), reader.actor())).isEmpty());
        mvc.perform(get("/ledgers/conduct/" + act.id()).with(signedIn(supervisor))).andExpect(status().isOk());
    }

    @Test
    @Proves({"T22-26", "T22-47"})
    void there_is_no_list_of_persons_and_no_search_for_one() throws Exception {
        var act = act();
        take(act, LedgerAction.AMEND, supervisor, LedgerChange.saying(
                LedgerFacts.NONE.with(LedgerFact.EVIDENCE, "监控录像一份，记录人赵独秀。")));
        String found = mvc.perform(get("/ledgers/conduct").param("q", "赵独秀").with(signedIn(supervisor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(found).contains("没有符合条件的条目").doesNotContain(act.number());
        String list = mvc.perform(get("/ledgers/conduct").with(signedIn(supervisor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list.substring(list.indexOf("<main")))
                .contains(act.number())
                .doesNotContain("赵独秀")
                .doesNotContain("姓名")
                .doesNotContain("信访人");
        assertThat(jdbc.sql("select count(*) from ledger_matter where entry_id = :id")
                        .param("id", act.id())
                        .query(Long.class)
                        .single())
                .as("no way from an act to whoever petitioned")
                .isZero();
    }

    private LedgerEntry act() {
        return steps.begin(
                LedgerKind.CONDUCT,
                null,
                "行为处置",
                null,
                LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.ACT_KIND, ActKind.STAYING_DISTURBING)
                        .with(LedgerFact.ACT_ON, "2026-03-01")
                        .with(LedgerFact.PLACE, "接待大厅")
                        .with(LedgerFact.CONTENT, "在接待大厅滞留过夜，毁坏座椅。")
                        .with(LedgerFact.MEASURES, "工作人员两次劝阻、批评教育无效。")),
                LocalDate.of(2026, 3, 2),
                supervisor.actor());
    }

    private static LedgerChange referral() {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.AUTHORITY, "某市公安局某分局")
                .with(LedgerFact.BASIS, "《治安管理处罚法》第二十六条")
                .with(LedgerFact.EVIDENCE, "监控录像一份；财物损失清单一份"));
    }

    private static LedgerChange decision() {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.DECIDED_BY, "某市公安局某分局")
                .with(LedgerFact.DOCUMENT_NUMBER, "某公（治）行罚决字〔2026〕3号")
                .with(LedgerFact.DECIDED_ON, "2026-03-05")
                .with(LedgerFact.OUTCOME, ConductDecision.WARNED)
                .with(LedgerFact.COUNT, 2)
                .with(LedgerFact.REMEDY_NOTICE, "六十日内可以申请行政复议，六个月内可以起诉，已当日告知。"));
    }

    private LedgerEntry take(LedgerEntry line, LedgerAction action, OfficerPrincipal by, LedgerChange change) {
        return steps.take(line.id(), line.version(), action, change, LocalDate.of(2026, 3, 6), by.actor());
    }
}
