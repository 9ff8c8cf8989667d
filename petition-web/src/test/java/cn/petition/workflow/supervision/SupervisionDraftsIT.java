package cn.petition.workflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

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
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.ledger.TakeLedgerStep;
import cn.petition.workflow.transfer.ConsentToReturn;
import cn.petition.workflow.transfer.ObjectToTransfer;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the daily sweep drafts, once for each matter, organ and ground, and what it leaves alone. */
@PetitionTest
@ResetDatabase
class SupervisionDraftsIT {

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
    private ObligationClocks clocks;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private ReceivePetition receive;

    @Autowired
    private ObjectToTransfer object;

    @Autowired
    private ConsentToReturn consent;

    @Autowired
    private AcceptPetition accept;

    @Autowired
    private FindSupervisionGrounds supervision;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private OfficerPrincipal supervisor;

    @BeforeEach
    void open() {
        today("2026-03-02");
        jdbc.sql("update matter set open = false").update();
        office = new Office(jdbc, organs, register, petitions);
        supervisor = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
    }

    @Test
    @Proves({"T22-40", "T05-36"})
    void a_matter_overdue_in_handling_is_drafted_once_and_says_since_when() {
        String number = handled();
        assertThat(foundOn("2026-05-08")).as("its last day").isZero();
        assertThat(foundOn("2026-05-09")).isEqualTo(1);
        assertThat(foundOn("2026-05-09")).as("the same day again").isZero();
        assertThat(foundOn("2026-06-30")).isZero();

        var draft = draft(number);
        assertThat(draft.status()).isEqualTo(LedgerStatus.DRAFTED);
        assertThat(draft.office()).isEqualTo(office.city.id());
        assertThat(draft.responsible()).isEqualTo(office.housing.id());
        assertThat(draft.title()).isEqualTo("反映冬季供暖温度不达标（无正当理由逾期未办结）");
        assertThat(draft.facts().choice(LedgerFact.TRIGGER, SupervisionTrigger.class)).contains(SupervisionTrigger.OVERDUE);
        assertThat(draft.facts().text(LedgerFact.SITUATION).orElseThrow())
                .contains("“办理”的期限于2026年5月8日届满", "已逾期1日");
    }

    @Test
    void a_discarded_draft_is_never_drafted_again() {
        String number = handled();
        assertThat(foundOn("2026-05-09")).isEqualTo(1);
        var draft = draft(number);
        steps.take(
                draft.id(),
                draft.version(),
                LedgerAction.DISCARD,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.REASON, "已经电话联系，今日送达。")),
                LocalDate.of(2026, 5, 9),
                supervisor.actor());
        assertThat(foundOn("2026-05-20")).isZero();
    }

    @Test
    void a_draft_is_seen_where_it_is_kept_and_not_by_the_organ_it_is_about() {
        String number = handled();
        foundOn("2026-05-09");
        var draft = draft(number);
        assertThat(sees(draft, supervisor)).isTrue();
        assertThat(sees(draft, office.handler)).isFalse();

        steps.take(draft.id(), draft.version(), LedgerAction.SIGN, LedgerChange.none(), LocalDate.of(2026, 5, 9), supervisor.actor());
        assertThat(sees(draft, office.handler)).isTrue();
        assertThat(sees(draft, office.labourHandler)).isFalse();
    }

    @Test
    void two_nodes_at_once_draft_each_ground_once() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(handled());
        }
        today("2026-05-09");
        var both = new CyclicBarrier(2);
        Callable<Integer> one = () -> {
            both.await();
            return supervision.find();
        };
        var threads = Executors.newFixedThreadPool(2);
        int begun = 0;
        for (Future<Integer> result : threads.invokeAll(List.of(one, one))) {
            begun += result.get();
        }
        threads.shutdown();
        assertThat(begun).isEqualTo(20);
        assertThat(numbers).allSatisfy(number -> assertThat(drafts(number)).hasSize(1));
    }

    @Test
    void an_accusation_a_joined_and_a_closed_matter_are_left_alone() {
        String accusation = office.anAccusationAgainst(office.housing);
        String joined = handled();
        String closed = handled();
        String root = handled();
        jdbc.sql("update matter set open = false where number = :number").param("number", closed).update();
        jdbc.sql("update matter set joined_into_id = (select id from matter where number = :root) where number = :number")
                .param("root", root)
                .param("number", joined)
                .update();
        assertThat(foundOn("2026-06-01")).isEqualTo(1);
        assertThat(drafts(accusation)).isEmpty();
        assertThat(drafts(root)).hasSize(1);
    }

    @Test
    void nobody_supervises_itself_but_a_county_office_is_supervised_by_the_city() {
        office.aLetter();
        String county = office.aLetterAt(office.countyTriage, Office.RECEIVED);
        assertThat(foundOn("2026-03-18")).isEqualTo(1);
        var draft = draft(county);
        assertThat(draft.office()).isEqualTo(office.city.id());
        assertThat(draft.responsible()).isEqualTo(office.county.id());
        assertThat(draft.facts().choice(LedgerFact.TRIGGER, SupervisionTrigger.class))
                .contains(SupervisionTrigger.PROCEDURE_NOT_KEPT);
    }

    @Test
    @Proves("T22-45")
    void what_was_given_back_twice_is_drafted_for_whoever_gave_it_back_last() {
        String number = office.aLetter();
        today("2026-03-10");
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        handedAndGivenBack(number, office.housing.id(), office.handler, "2026-03-04");
        assertThat(supervision.find()).as("once is not shirking").isZero();
        handedAndGivenBack(number, office.labour.id(), office.labourHandler, "2026-03-06");
        assertThat(supervision.find()).isEqualTo(1);
        var draft = draft(number);
        assertThat(draft.responsible()).isEqualTo(office.labour.id());
        assertThat(draft.facts().choice(LedgerFact.TRIGGER, SupervisionTrigger.class)).contains(SupervisionTrigger.SHIRKING);
        assertThat(draft.facts().text(LedgerFact.SITUATION).orElseThrow())
                .contains("先后2次被退回", office.housing.name() + "（2026年3月4日）", office.labour.name());
        assertThat(supervision.find()).isZero();
    }

    private void handedAndGivenBack(String number, UUID organ, OfficerPrincipal by, String on) {
        transfer.transfer(new TransferPetition.Command(office.step(number, office.triage, on), organ, "请依法办理。"));
        object.object(new ObjectToTransfer.Command(office.step(number, by, on), "不属于本单位职权。", null));
        consent.consent(new ConsentToReturn.Command(office.step(number, office.triage, on), "同意退回。"));
    }

    private String handled() {
        today("2026-03-09");
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-04"), office.housing.id(), "请依法办理。"));
        receive.receive(new ReceivePetition.Command(office.step(number, office.handler, "2026-03-05")));
        accept.accept(new AcceptPetition.Command(office.step(number, office.handler, "2026-03-09"), "供热科 12345"));
        return number;
    }

    private int foundOn(String day) {
        today(day);
        return supervision.find();
    }

    private LedgerEntry draft(String number) {
        assertThat(drafts(number)).hasSize(1);
        return drafts(number).get(0);
    }

    private List<LedgerEntry> drafts(String number) {
        return transaction.execute(status ->
                entries.about(office.petition(number).id(), List.of(LedgerKind.SUPERVISION), supervisor.actor()));
    }

    private boolean sees(LedgerEntry entry, OfficerPrincipal officer) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> entries.find(entry.id(), officer.actor()).isPresent()));
    }

    private void today(String day) {
        clock.set(LocalDate.parse(day).atTime(LocalTime.of(9, 0)));
        clocks.refresh();
    }
}
