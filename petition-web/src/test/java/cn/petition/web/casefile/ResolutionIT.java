package cn.petition.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterState;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.resolution.ResolveMatter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a dispute is settled, recorded through its page and by ledgers, beside the procedure. */
@PetitionTest
class ResolutionIT {

    private static final Resolution SETTLED =
            new Resolution(ResolutionProof.SETTLEMENT, "和解协议1号", null, LocalDate.of(2026, 3, 9));

    @Autowired
    private MockMvc mvc;

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
    private ResolveMatter resolve;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private OfficerPrincipal supervisor;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        supervisor = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
        clock.set(LocalDateTime.of(2026, 3, 31, 9, 0));
    }

    @Test
    void a_supervisor_resolves_with_proof_and_takes_it_back_when_the_dispute_comes_up_again() throws Exception {
        var desk = StepDesk.served(mvc, clock, office);
        assertThat(desk.isRefused(supervisor, "resolve", "2026-03-12", "resolution", "CESSATION_UNDERTAKING"))
                .contains("请填写“息诉罢访承诺”的文书名称或编号");
        desk.takes(
                supervisor, "resolve", "2026-03-12", "resolution", "CESSATION_UNDERTAKING", "resolutionPaper",
                "息诉罢访承诺书", "resolvedOn", "2026-03-11");
        assertThat(desk.page(supervisor)).contains("化解依据：息诉罢访承诺", "文书：息诉罢访承诺书");
        var resolved = office.petition(desk.number());
        assertThat(resolved.resolvedOn()).isEqualTo("2026-03-11");
        assertThat(resolved.status()).isEqualTo(PetitionStatus.SERVED);
        followsFromItsLog(desk.number());

        desk.takes(supervisor, "revoke-resolution", "2026-03-20", "reason", "供热再次中断。");
        assertThat(office.petition(desk.number()).resolvedOn()).isNull();
        followsFromItsLog(desk.number());
        assertThat(desk.read(office.handler, "/resolve").getStatus()).isEqualTo(409);
    }

    @Test
    void a_ledger_resolves_each_of_its_matters_once_and_takes_back_only_its_own() {
        var first = office.petition(office.aLetter());
        var second = office.petition(office.aLetter());
        var both = List.of(first.id(), second.id(), first.id());
        var day = LocalDate.of(2026, 3, 10);
        assertThat(resolve.resolveAll(List.of(second.id()), SETTLED, "专项1号", supervisor.actor(), day)).isEqualTo(1);
        assertThat(resolve.resolveAll(both, SETTLED, "包案1号", supervisor.actor(), day)).isEqualTo(1);
        assertThat(resolve.resolveAll(both, SETTLED, "包案1号", supervisor.actor(), day)).isZero();
        assertThat(office.petition(first.number()).resolvedOn()).isEqualTo("2026-03-09");

        assertThat(resolve.revokeAll(both, "反复。", "包案1号", supervisor.actor(), day)).isEqualTo(1);
        assertThat(office.petition(first.number()).resolvedOn()).isNull();
        assertThat(office.petition(second.number()).resolvedOn()).isEqualTo("2026-03-09");
        followsFromItsLog(first.number());
        followsFromItsLog(second.number());
    }

    @Test
    void of_a_joined_matter_the_other_is_resolved_once() {
        var standing = office.petition(office.aLetter());
        var joined = office.petition(office.aLetter());
        jdbc.sql("update matter set joined_into_id = :into where id = :id")
                .param("into", standing.id())
                .param("id", joined.id())
                .update();
        var day = LocalDate.of(2026, 3, 10);
        assertThat(resolve.resolveAll(List.of(standing.id(), joined.id()), SETTLED, "包案2号", supervisor.actor(), day))
                .isEqualTo(1);
        assertThat(office.petition(joined.number()).resolvedOn()).isNull();
        assertThat(office.petition(standing.number()).resolvedOn()).isEqualTo("2026-03-09");
        // as it was, because other tests compare every matter with its log
        jdbc.sql("update matter set joined_into_id = null where id = :id").param("id", joined.id()).update();
    }

    private void followsFromItsLog(String number) {
        transaction.executeWithoutResult(status -> {
            var petition = petitions.findByNumber(number).orElseThrow();
            var filing = filings.findByNumber(number).orElseThrow();
            assertThat(petition.state()).isEqualTo(MatterState.replayed(filing, petition.steps()));
        });
    }
}
