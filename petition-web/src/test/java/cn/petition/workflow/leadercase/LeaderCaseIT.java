package cn.petition.workflow.leadercase;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** A leader's case from its assignment to its striking off, and what may not happen to it. */
@PetitionTest
class LeaderCaseIT {

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
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    private Office office;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal second;
    private OfficerPrincipal leader;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hireAt(office.city.id(), Role.SUPERVISOR);
        second = officers.hireAt(office.city.id(), Role.SUPERVISOR);
        leader = officers.hireAt(office.city.id(), Role.LEADER);
        clock.set(LocalDateTime.of(2026, 4, 30, 9, 0));
    }

    @Test
    @Proves("T22-18")
    void from_assignment_to_striking_off_every_matter_is_resolved_once_with_its_papers() {
        var first = office.petition(office.aLetter());
        var other = office.petition(office.aLetter());
        var line = begun(first, other);
        assertThat(line.facts().text(LedgerFact.SCHEME)).contains("四定四包");

        line = planned(line);
        line = take(line, LedgerAction.MEET, supervisor, "2026-03-10",
                facts().with(LedgerFact.PARTICIPANTS, "信访人二人").with(LedgerFact.CONTENT, "当面听取意见。"));
        line = reported(line, supervisor);
        assertThat(line.status()).isEqualTo(LedgerStatus.REPORTED);
        var reported = line;
        refusedBy("VerifiedBySomebodyElse", () -> verified(reported, supervisor));
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> verified(reported, leader));
        line = verified(line, second);
        assertThat(line.facts().text(LedgerFact.VERIFIED_BY)).isPresent();
        var verified = line;
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> struckOff(verified, leader));
        line = struckOff(line, second);

        assertThat(line.status()).isEqualTo(LedgerStatus.CLOSED);
        for (var matter : List.of(first, other)) {
            assertThat(office.petition(matter.number()).resolvedOn()).isEqualTo("2026-03-18");
            assertThat(papers(matter)).containsExactlyInAnyOrder("LEADER_CASE_APPROVAL", "LEADER_CASE_CLOSURE");
            assertThat(resolutions(matter)).isOne();
        }

        line = take(line, LedgerAction.REOPEN, second, "2026-04-10",
                LedgerChange.saying(facts().with(LedgerFact.REASON, "管道再次损坏。")).until(LocalDate.of(2026, 6, 30)));
        assertThat(line.status()).isEqualTo(LedgerStatus.IN_PROGRESS);
        assertThat(office.petition(first.number()).resolvedOn()).isNull();
        assertThat(office.petition(other.number()).resolvedOn()).isNull();
    }

    @Test
    void one_matter_stands_in_one_open_case_of_the_office_even_when_two_people_begin_one_at_once() throws Exception {
        var matter = office.petition(office.aLetter());
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> begins = () -> {
                try {
                    begun(matter);
                    return true;
                } catch (ActionRefused refused) {
                    assertThat(refused.rule()).isEqualTo("OneOpenCaseForAMatter");
                    return false;
                }
            };
            var both = pool.invokeAll(List.of(begins, begins));
            assertThat(both).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
        var cancelled = lineOf(matter);
        take(cancelled, LedgerAction.CANCEL, supervisor, "2026-03-05", facts().with(LedgerFact.REASON, "重复包案。"));
        assertThat(begun(matter).status()).isEqualTo(LedgerStatus.ASSIGNED);
    }

    @Test
    void a_case_is_handed_over_with_its_history_and_extended_by_another_leader() {
        var line = planned(begun(office.petition(office.aLetter())));
        var extension = LedgerChange.saying(facts().with(LedgerFact.REASON, "需要评估。")).until(LocalDate.of(2026, 9, 30));
        var before = line;
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> take(before, LedgerAction.EXTEND, leader, "2026-03-20", extension));
        line = take(line, LedgerAction.HAND_OVER, supervisor, "2026-03-20", facts()
                .with(LedgerFact.LEADER, "周七")
                .with(LedgerFact.LEADER_POST, "某市常务副市长")
                .with(LedgerFact.REASON, "职务变动。"));
        line = take(line, LedgerAction.EXTEND, leader, "2026-03-21", extension);
        assertThat(line.dueOn()).isEqualTo("2026-09-30");
        assertThat(line.facts().text(LedgerFact.APPROVED_BY)).contains("张某");
        assertThat(line.facts().text(LedgerFact.LEADER)).contains("周七");
        assertThat(history(line)).extracting(step -> step.facts().text(LedgerFact.LEADER).orElse(""))
                .contains("李某", "周七");
    }

    @Test
    void who_comes_second_to_a_case_is_told() {
        var line = begun(office.petition(office.aLetter()));
        planned(line);
        assertThatThrownBy(() -> planned(line)).isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void an_accusation_does_not_enter_the_ledger() {
        var accused = office.petition(office.anAccusationAgainst(office.labour));
        assertThatThrownBy(() -> begun(accused))
                .isInstanceOfAny(ActionRefused.class, cn.petition.domain.petition.NotFound.class);
    }

    @Test
    void the_same_duties_sent_twice_are_one_step_and_show_on_the_page() throws Exception {
        var line = begun(office.petition(office.aLetter()));
        String address = "/ledgers/leader-cases/" + line.id();
        String key = PageForm.hidden(page(address + "/duties", supervisor), "formKey");
        for (int i = 0; i < 2; i++) {
            var answer = mvc.perform(post(address + "/duties").with(atWork(supervisor)).with(csrf())
                            .param("formKey", key).param("version", "1").param("on", "2026-03-09")
                            .param("progress.facts", "UNDER_WAY").param("person.facts", "周五").param("words.facts", "走访三户"))
                    .andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo(address);
        }
        assertThat(history(line)).hasSize(2);
        assertThat(page(address, supervisor)).contains("周五，走访三户", "包息诉息访", "定时限");
        assertThat(page("/ledgers/leader-cases/leaders", leader)).contains("李某的包案：全部", line.number(), "本人");
        assertThat(page("/ledgers/leader-cases", supervisor)).contains(line.number(), "李某");
    }

    @Test
    void a_case_changes_its_scheme_only_before_anything_is_recorded() throws Exception {
        var line = begun(office.petition(office.aLetter()));
        String address = "/ledgers/leader-cases/" + line.id();
        assertThat(duties(address, "1", "scheme", "五人包案组").getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, supervisor)).contains("派出所民警").doesNotContain("包息诉息访");
        assertThat(duties(address, "2", "progress.police", "DONE", "person.police", "吴八").getRedirectedUrl())
                .isEqualTo(address);
        var late = duties(address, "3", "scheme", "四定四包", "progress.police", "DONE", "person.police", "吴八");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("不能再改方式");
    }

    private org.springframework.mock.web.MockHttpServletResponse duties(String address, String version, String... fields)
            throws Exception {
        var request = post(address + "/duties").with(atWork(supervisor)).with(csrf())
                .param("formKey", PageForm.hidden(page(address + "/duties", supervisor), "formKey"))
                .param("version", version).param("on", "2026-03-09");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        var answer = mvc.perform(get(address).with(atWork(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private LedgerEntry begun(Petition... matters) {
        var change = LedgerChange.saying(facts()
                        .with(LedgerFact.LEADER, "李某")
                        .with(LedgerFact.LEADER_POST, "某市副市长")
                        .with(LedgerFact.LEADER_ACCOUNT, leader.loginName()))
                .by(office.housing.id())
                .until(LocalDate.of(2026, 6, 30))
                .adding(List.of(matters).stream().map(Petition::id).toList());
        return steps.begin(
                LedgerKind.LEADER_CASE, null, "供暖管道问题", null, change, LocalDate.of(2026, 3, 4), supervisor.actor());
    }

    private LedgerEntry planned(LedgerEntry line) {
        return take(line, LedgerAction.PLAN, supervisor, "2026-03-06",
                facts().with(LedgerFact.CONTENT, "室温不达标。").with(LedgerFact.MEASURES, "更换支管并退费。"));
    }

    private LedgerEntry reported(LedgerEntry line, OfficerPrincipal by) {
        return take(line, LedgerAction.REPORT_DONE, by, "2026-03-20", facts()
                .with(LedgerFact.PROOF, ResolutionProof.SETTLEMENT)
                .with(LedgerFact.DOCUMENT_NUMBER, "调解协议〔2026〕8号")
                .with(LedgerFact.RESULT, "已经更换支管并退费。")
                .with(LedgerFact.RESOLVED_ON, "2026-03-18"));
    }

    private LedgerEntry verified(LedgerEntry line, OfficerPrincipal by) {
        return take(line, LedgerAction.VERIFY, by, "2026-03-25", facts().with(LedgerFact.REMARK, "电话回访属实。"));
    }

    private LedgerEntry struckOff(LedgerEntry line, OfficerPrincipal by) {
        return take(line, LedgerAction.STRIKE_OFF, by, "2026-03-26", facts());
    }

    private LedgerEntry take(
            LedgerEntry line, LedgerAction action, OfficerPrincipal by, String on, LedgerFacts facts) {
        return take(line, action, by, on, LedgerChange.saying(facts));
    }

    private LedgerEntry take(
            LedgerEntry line, LedgerAction action, OfficerPrincipal by, String on, LedgerChange change) {
        return steps.take(line.id(), line.version(), action, change, LocalDate.parse(on), by.actor());
    }

    private LedgerEntry lineOf(Petition matter) {
        return transaction.execute(status ->
                entries.about(matter.id(), List.of(LedgerKind.LEADER_CASE), supervisor.actor()).get(0));
    }

    private List<cn.petition.domain.ledger.LedgerStep> history(LedgerEntry line) {
        return transaction.execute(status -> entries.history(line.id()));
    }

    private List<String> papers(Petition matter) {
        return jdbc.sql("select type from official_document where matter_id = :id and type like 'LEADER_CASE%'")
                .param("id", matter.id())
                .query(String.class)
                .list();
    }

    private int resolutions(Petition matter) {
        return jdbc.sql("select count(*) from matter_step where matter_id = :id and action = 'RESOLVE'")
                .param("id", matter.id())
                .query(Integer.class)
                .single();
    }

    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(), officer.loginName(), officer.displayName(), officer.organId(), officer.organName(),
                officer.roles(), officer.accusationOfficer(), officer.sessionEpoch(), clock.instant()));
    }

    private static LedgerFacts facts() {
        return LedgerFacts.NONE;
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
