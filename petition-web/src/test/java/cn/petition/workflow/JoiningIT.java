package cn.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.MatterState;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.joining.DetachPetition;
import cn.petition.workflow.joining.JoinPetition;
import cn.petition.workflow.transfer.SendToDiscipline;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.SealPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees what when matters are joined, taken apart, sealed and sent away. */
@PetitionTest
class JoiningIT {

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
    private SettableClock clock;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private SealPetition seal;

    @Autowired
    private SendToDiscipline sendToDiscipline;

    @Autowired
    private JoinPetition join;

    @Autowired
    private DetachPetition detach;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 3, 31, 9, 0));
    }

    @Test
    void whoever_is_involved_with_one_sees_all_until_they_are_taken_apart() {
        String standing = office.aLetter();
        String repeat = office.aLetterAt(office.triage, LocalDate.of(2026, 3, 9));
        triage(standing);
        transfer(standing, office.housing.id());
        assertThatThrownBy(() -> files.read(repeat, office.handler.actor())).isInstanceOf(NotFound.class);
        var viewers = viewers(repeat);

        join.join(new JoinPetition.Command(office.step(repeat, office.triage, "2026-03-10"), standing, "同人同事。"));

        assertThat(files.read(repeat, office.handler.actor()).head().joinedInto()).isEqualTo(standing);
        assertThat(files.read(standing, office.handler.actor()).joined()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(repeat);
            assertThat(one.owed()).as("its own duty stays visible").isEqualTo("分流");
        });
        assertThat(rank(repeat)).isEqualTo(Map.of("first_known", false, "first_at_office", false));
        assertThat(rank(standing)).isEqualTo(Map.of("first_known", true, "first_at_office", true));
        assertThat(office.petition(repeat).dueOn()).isNull();

        detach.detach(new DetachPetition.Command(office.step(repeat, office.triage, "2026-03-11"), "不是同一事项。"));

        assertThat(viewers(repeat)).isEqualTo(viewers);
        assertThat(rank(repeat)).isEqualTo(Map.of("first_known", true, "first_at_office", true));
        assertThat(office.petition(repeat).dueOn()).isEqualTo("2026-03-24");
        assertThatThrownBy(() -> files.read(repeat, office.handler.actor())).isInstanceOf(NotFound.class);
        replaysAsStored(repeat);
        replaysAsStored(standing);
    }

    @Test
    void an_organ_that_becomes_involved_later_sees_what_was_joined_before() {
        String standing = office.aLetter();
        String repeat = office.aLetterAt(office.triage, LocalDate.of(2026, 3, 9));
        join.join(new JoinPetition.Command(office.step(repeat, office.triage, "2026-03-10"), standing, "同人同事。"));
        triage(standing);
        transfer(standing, office.housing.id());
        assertThat(files.read(repeat, office.handler.actor()).head().number()).isEqualTo(repeat);
    }

    @Test
    void what_is_sealed_vanishes_for_everybody_but_the_named_persons() {
        String number = office.aLetter();
        assertThat(files.read(number, office.clerk.actor()).head().sealed()).isFalse();
        seal.seal(new SealPetition.Command(office.step(number, office.triage, "2026-03-03"), "实为检举。"));
        assertThat(files.read(number, office.triage.actor()).head().sealed()).isTrue();
        assertThatThrownBy(() -> files.read(number, office.clerk.actor())).isInstanceOf(NotFound.class);
        replaysAsStored(number);
    }

    @Test
    @Proves({"T22-22", "T22-30"})
    void an_accusation_goes_to_discipline_and_its_paper_takes_no_number_of_the_series() {
        String number = office.anAccusationAgainst(office.housing);
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.ACCUSATION, null, null, null));
        assertThatThrownBy(() -> transfer(number, office.housing.id()))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("AccusationNeverReachesTheAccused"));
        assertThatThrownBy(() -> transfer(number, office.labour.id()))
                .as("nobody there is named to know")
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("SomebodyMustKnow"));
        sendToDiscipline.send(new SendToDiscipline.Command(
                office.step(number, office.triage, "2026-03-04"), office.discipline.id(), null));
        var sent = files.read(number, office.triage.actor());
        assertThat(sent.steps().get(2).documentNumber()).startsWith("141000密移〔2026〕");
        OfficerPrincipal other = new TestOfficers(jdbc).hireAt(office.discipline.id(), Role.CASE_OFFICER);
        assertThatThrownBy(() -> files.read(number, other.actor())).isInstanceOf(NotFound.class);
    }

    private void triage(String number) {
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-10"), MatterKind.REDRESS, null, null, null));
    }

    private void transfer(String number, UUID to) {
        transfer.transfer(new TransferPetition.Command(office.step(number, office.triage, "2026-03-10"), to, null));
    }

    private List<UUID> viewers(String number) {
        return jdbc.sql("""
                        select viewer_id from matter_viewer join matter on id = matter_id
                        where number = :number order by viewer_id""")
                .param("number", number)
                .query(UUID.class)
                .list();
    }

    private Map<String, Object> rank(String number) {
        return jdbc.sql("select first_known, first_at_office from filing where number = :number")
                .param("number", number)
                .query()
                .singleRow();
    }

    private void replaysAsStored(String number) {
        transaction.executeWithoutResult(status -> {
            var petition = office.petition(number);
            var filing = filings.findByNumber(number).orElseThrow();
            assertThat(petition.state()).isEqualTo(MatterState.replayed(filing, petition.steps()));
        });
    }
}
