package cn.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.MatterState;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.handling.ExtendHandling;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored of a matter beside its log follows from the log, for every matter in the database. */
@PetitionTest
class ProjectionIT {

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
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private ReceivePetition receive;

    @Autowired
    private AcceptPetition accept;

    @Autowired
    private ExtendHandling extend;

    @Autowired
    private ObligationClocks clocks;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void columns_and_due_days_follow_from_the_log() {
        var office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 4, 30, 9, 0));
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-04"), office.housing.id(), null));
        receive.receive(new ReceivePetition.Command(office.step(number, office.handler, "2026-03-05")));
        accept.accept(new AcceptPetition.Command(office.step(number, office.handler, "2026-03-06"), null));
        extend.extend(new ExtendHandling.Command(
                office.step(number, office.handler, "2026-04-20"), 15, "情况复杂。", "李某 局长"));

        var numbers = jdbc.sql("select number from matter").query(String.class).list();
        assertThat(numbers).contains(number);
        for (String one : numbers) {
            transaction.executeWithoutResult(status -> {
                var petition = petitions.findByNumber(one).orElseThrow();
                var filing = filings.findByNumber(one).orElseThrow();
                assertThat(petition.state()).as(one).isEqualTo(MatterState.replayed(filing, petition.steps()));
                for (var obligation : petition.obligations()) {
                    assertThat(obligation.due()).as(one).isEqualTo(clocks.current().dueDayOf(obligation.facts()));
                }
            });
        }
    }
}
