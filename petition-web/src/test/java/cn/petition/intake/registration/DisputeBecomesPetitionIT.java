package cn.petition.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.DisputeKind;
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
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A dispute is registered as a petition at a desk, once, and both stay linked; an accusation is never. */
@PetitionTest
class DisputeBecomesPetitionIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private RegisterAtDesk desk;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Organs organs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private OfficerPrincipal township;
    private OfficerPrincipal clerk;
    private LedgerEntry dispute;

    @BeforeEach
    void screen() {
        var officers = new TestOfficers(jdbc);
        township = officers.hireAt(organs.findByCode("141002104").orElseThrow().id(), Role.CASE_OFFICER);
        clerk = officers.hireAt(organs.findByCode("141002").orElseThrow().id(), Role.INTAKE_CLERK);
        dispute = steps.begin(
                LedgerKind.DISPUTE,
                null,
                "机井轮灌纠纷",
                null,
                LedgerChange.saying(LedgerFacts.NONE
                                .with(LedgerFact.DISPUTE_KIND, DisputeKind.VILLAGE_AFFAIRS)
                                .with(LedgerFact.PEOPLE, 12)
                                .with(LedgerFact.PLACE, "某村机井")
                                .with(LedgerFact.FOUND_BY, "某网格")
                                .with(LedgerFact.CONTENT, "对轮灌次序有争议。"))
                        .until(DAY.plusDays(30)),
                DAY.minusDays(5),
                township.actor());
    }

    @Test
    @Proves("T22-10")
    void the_same_form_sent_twice_links_one_petition() {
        var command = command(UUID.randomUUID(), MatterKind.REDRESS, clerk);
        var given = desk.register(command);
        assertThat(desk.register(command)).isEqualTo(given);
        transaction.executeWithoutResult(status -> {
            var now = entries.find(dispute.id(), township.actor()).orElseThrow();
            assertThat(now.status()).isEqualTo(LedgerStatus.PETITIONED);
            assertThat(now.endedOn()).isEqualTo(DAY);
            assertThat(entries.mattersOf(dispute.id()))
                    .containsExactly(petitions.findByNumber(given.number()).orElseThrow().id());
        });
        assertThatThrownBy(() -> desk.register(command(UUID.randomUUID(), MatterKind.REDRESS, clerk)))
                .as("once a petition, not another one")
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    @Proves("T22-30")
    void an_accusation_is_not_registered_from_a_dispute_and_a_stranger_finds_none() {
        assertThatThrownBy(() -> desk.register(command(UUID.randomUUID(), MatterKind.ACCUSATION, clerk)))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("AccusationStaysOutOfLedgers"));
        var stranger = new TestOfficers(jdbc)
                .hireAt(organs.findByCode("141022").orElseThrow().id(), Role.INTAKE_CLERK);
        assertThatThrownBy(() -> desk.register(command(UUID.randomUUID(), MatterKind.REDRESS, stranger)))
                .isInstanceOf(NotFound.class);
        transaction.executeWithoutResult(status -> assertThat(
                        entries.find(dispute.id(), township.actor()).orElseThrow().status())
                .isEqualTo(LedgerStatus.ASSIGNED));
    }

    private RegisterAtDesk.Command command(UUID key, MatterKind kind, OfficerPrincipal by) {
        var facts = new FilingFacts(
                null,
                Channel.LETTER,
                kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                kind,
                null,
                "141002",
                "某村机井",
                kind == MatterKind.ACCUSATION ? organs.findByCode("141002-01").orElseThrow().id() : null,
                null,
                DAY,
                null,
                "机井轮灌纠纷",
                "请求确定轮灌次序。",
                "对轮灌次序有争议。",
                1,
                null,
                12,
                false,
                false,
                Set.of());
        var party = new PartyEntry(
                PartyRole.PETITIONER,
                LegalForm.PERSON,
                "钱某某",
                null,
                new PhoneNumber("13800000051"),
                new Address("山西省临汾市尧都区某村"),
                null);
        return new RegisterAtDesk.Command(
                key, "fingerprint", by.actor(), facts, List.of(party), null, List.of(), dispute.id());
    }
}
