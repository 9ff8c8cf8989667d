package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.petition.PetitionFixture.CLOCK;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.deadline.DeadlineState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What comparable products got wrong about cases and their clocks. */
class KnownCaseFailuresTest {

    private static PetitionFixture accepted() {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(housing(), "2026-03-04")
                .receivedOn("2026-03-05")
                .acceptedOn("2026-03-06");
    }

    @Test
    void editing_a_case_never_changes_a_clock() {
        var matter = accepted();
        var before = matter.petition().dueOn();
        var wrong = matter.petition().steps().get(1).id();
        matter.petition().correct(wrong, "地点应为三号楼。", matter.handler("2026-04-10"), ids());
        assertThat(matter.petition().dueOn()).isEqualTo(before);
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.ACCEPTED);
        assertThat(matter.opinionIssuedOn("2026-04-09").petition().status())
                .as("a correction recorded later holds up no earlier step")
                .isEqualTo(PetitionStatus.OPINION_ISSUED);
    }

    @Test
    void removing_an_extension_restores_the_earlier_deadline() {
        var matter = accepted();
        var before = matter.petition().dueOn();
        matter.extendedBy(20, "2026-04-01");
        assertThat(matter.petition().dueOn()).isEqualTo(before.plusDays(20));
        matter.extensionRevokedOn("2026-04-02");
        assertThat(matter.petition().dueOn()).isEqualTo(before);
        assertThat(matter.extendedBy(30, "2026-04-03").petition().dueOn()).isEqualTo(before.plusDays(30));
    }

    @Test
    void a_merged_case_does_not_escalate_on_its_own_but_its_reply_duty_stays_visible() {
        var joined = accepted().joinedInto(aPetition(), "2026-03-10");
        assertThat(joined.petition().open()).isFalse();
        assertThat(joined.petition().dueOn()).isNull();
        assertThat(joined.petition().obligations())
                .filteredOn(Obligation::open)
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().dueOn()).isEqualTo("2026-05-05"));
    }

    @Test
    void the_last_day_is_not_overdue() {
        var handling = open(accepted());
        assertThat(CLOCK.statusOf(handling.facts(), LocalDate.parse("2026-05-05")).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(CLOCK.statusOf(handling.facts(), LocalDate.parse("2026-05-06")).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(CLOCK.statusOf(handling.facts(), LocalDate.parse("2026-05-07")).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void a_department_that_never_opens_its_inbox_still_runs_out_of_time() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04");
        assertThat(CLOCK.statusOf(open(matter).facts(), LocalDate.parse("2026-03-20")).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void a_deadline_fixed_by_an_authority_does_not_move() {
        var matter = aPetition().triagedOn("2026-03-03").assignedTo(housing(), "2026-03-04", "2026-05-02");
        var report = matter.petition().obligations().stream()
                .filter(one -> one.duty() == Duty.COMPLETION_REPORT)
                .findFirst()
                .orElseThrow();
        assertThat(report.due().dueOn()).isEqualTo("2026-05-02");
        assertThat(report.due().overdueAfter()).as("not even for a holiday").isEqualTo("2026-05-02");
    }

    private static Obligation open(PetitionFixture matter) {
        return matter.petition().obligations().stream().filter(Obligation::open).findFirst().orElseThrow();
    }
}
