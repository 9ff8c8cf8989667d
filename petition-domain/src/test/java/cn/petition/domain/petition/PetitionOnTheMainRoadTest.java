package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.cityOffice;
import static cn.petition.domain.organ.OrganFixture.countyOffice;
import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.organ.OrganFixture.labour;
import static cn.petition.domain.petition.PetitionFixture.CLOCK;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.aPetitionReceivedOn;
import static cn.petition.domain.petition.PetitionFixture.aProposal;
import static cn.petition.domain.petition.PetitionFixture.ids;
import static cn.petition.domain.petition.PetitionFixture.moment;
import static cn.petition.domain.petition.PetitionFixture.officerAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.OrganFixture;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionOnTheMainRoadTest {

    @Test
    @Proves({"T22-22", "T22-23", "T22-34", "T22-44"})
    void each_step_moves_the_duty_to_whoever_owes_the_next_answer() {
        var matter = aPetition();
        assertThat(matter.petition().dueOrgan()).isEqualTo(cityOffice().id());
        assertThat(matter.petition().dueOn()).isEqualTo("2026-03-17");

        matter.triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04");
        assertThat(matter.petition().dueOrgan()).isEqualTo(housing().id());
        assertThat(matter.petition().dueOn()).isEqualTo("2026-03-19");

        matter.receivedOn("2026-03-10");
        assertThat(matter.petition().dueOn()).as("receiving late does not buy time").isEqualTo("2026-03-19");

        matter.acceptedOn("2026-03-12").givenToAnOfficerOn("2026-03-13");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-11");

        matter.opinionIssuedOn("2026-05-06");
        assertThat(matter.petition().dueOn()).as("handling is done with the opinion").isNull();

        matter.servedOn("2026-05-08").completedOn("2026-05-12", CompletionGround.PETITIONER_AGREES).ratedOn("2026-05-20");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.COMPLETED);
        assertThat(matter.petition().open()).isFalse();
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    @Test
    @Proves("T22-22")
    void an_assignment_owes_a_report_by_a_day_that_nothing_moves() {
        var matter = aPetition().triagedOn("2026-03-03").assignedTo(housing(), "2026-03-04", "2026-04-30");
        var report = matter.petition().obligations().stream()
                .filter(one -> one.duty() == Duty.COMPLETION_REPORT)
                .findFirst()
                .orElseThrow();
        matter.receivedOn("2026-03-05").acceptedOn("2026-03-06").extendedBy(30, "2026-03-20");
        assertThat(report.due().dueOn()).isEqualTo("2026-04-30");
        matter.opinionIssuedOn("2026-04-20").servedOn("2026-04-21").completedOn("2026-04-28", CompletionGround.PETITIONER_AGREES);
        assertThat(report.outcome()).isEqualTo(ObligationOutcome.MET);
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    @Test
    void a_report_is_asked_for_a_day_that_lies_ahead() {
        var matter = aPetition().triagedOn("2026-03-03");
        refusedBy("ReportDayLiesAhead", () -> matter.assignedTo(housing(), "2026-03-04", "2026-03-04"));
    }

    /** Wednesday 4 March: the fifth working day is Wednesday 11 March. */
    @ParameterizedTest
    @CsvSource({"2026-03-10, true", "2026-03-11, true", "2026-03-12, false"})
    @Proves("T22-23")
    void an_objection_comes_within_five_working_days(String day, boolean inTime) {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04");
        if (inTime) {
            assertThat(matter.objectedOn(day).petition().status()).isEqualTo(PetitionStatus.OBJECTED);
        } else {
            refusedBy("ObjectionWithinFiveWorkingDays", () -> matter.objectedOn(day));
        }
    }

    /** 2023-09-22: five working days and fifteen days end on the same day after the long holiday. */
    @ParameterizedTest
    @CsvSource({"2023-10-07, true", "2023-10-08, false"})
    void the_long_holiday_counts_for_no_objection(String day, boolean inTime) {
        var matter = aPetitionReceivedOn("2023-09-20").triagedOn("2023-09-21").transferredTo(housing(), "2023-09-22");
        if (inTime) {
            assertThat(matter.objectedOn(day).petition().status()).isEqualTo(PetitionStatus.OBJECTED);
        } else {
            refusedBy("ObjectionWithinFiveWorkingDays", () -> matter.objectedOn(day));
        }
    }

    @Test
    void papers_taken_back_owe_triage_from_the_first_receipt() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04").objectedOn("2026-03-06");
        matter.takenBackOn("2026-03-09");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-03-17");
        assertThat(matter.petition().dueOrgan()).isEqualTo(cityOffice().id());
        matter.transferredTo(labour(), "2026-03-10");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-03-25");
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    @Test
    void a_county_office_receives_and_hands_on_through_its_triage_officer() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(countyOffice(), "2026-03-04");
        var county = officerAt(countyOffice(), Role.TRIAGE_OFFICER);
        matter.petition().receive(moment(county, "2026-03-05"), ids());
        matter.petition().transfer(labour(), null, StepFacts.none(), moment(county, "2026-03-06"), ids(), CLOCK);
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.TRANSFERRED);
        assertThat(matter.petition().dueOrgan()).isEqualTo(labour().id());
    }

    @Test
    @Proves("T22-31")
    void only_a_request_for_redress_is_accepted() {
        var matter = aProposal().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04").receivedOn("2026-03-05");
        refusedBy("AcceptedOnlyForRedress", () -> matter.acceptedOn("2026-03-06"));
        matter.petition().replyToProposal(StepFacts.none(), matter.handler("2026-03-06"), ids());
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.REPLIED);
    }

    @ParameterizedTest
    @EnumSource(OrganKind.class)
    @Proves("T22-2")
    void organs_of_every_kind_are_bound_when_a_matter_is_handed_to_them(OrganKind kind) {
        var organ = OrganFixture.organ("141000-77", "某机关", kind, OrganLevel.CITY, cityOffice());
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(organ, "2026-03-04");
        assertThat(matter.petition().obligations()).filteredOn(Obligation::open).extracting(Obligation::organ).containsOnly(organ.id());
    }

    @Test
    void a_matter_does_not_go_where_it_is() {
        var matter = aPetition().triagedOn("2026-03-03");
        refusedBy("NotHandedToItself", () -> matter.transferredTo(cityOffice(), "2026-03-04"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07, false", "2026-04-08, true"})
    @Proves("T22-35")
    void without_consent_the_file_closes_when_the_time_for_a_review_has_passed(String day, boolean passed) {
        var matter = accepted().opinionIssuedOn("2026-03-07").servedOn("2026-03-08");
        if (passed) {
            assertThat(matter.completedOn(day, CompletionGround.NO_REVIEW_REQUESTED).petition().open()).isFalse();
        } else {
            refusedBy("ClosedOnAFittingGround", () -> matter.completedOn(day, CompletionGround.NO_REVIEW_REQUESTED));
        }
    }

    @Test
    void a_step_lies_neither_ahead_nor_before_the_last_one() {
        var matter = aPetition().triagedOn("2026-03-05");
        refusedBy("StepsFollowEachOther", () -> matter.transferredTo(housing(), "2026-03-04"));
        var ahead = new Moment(
                matter.triageDesk("2026-03-05").by(),
                LocalDate.parse("2026-03-06"),
                matter.triageDesk("2026-03-05").recordedAt(),
                matter.triageDesk("2026-03-05").ruleSet());
        refusedBy("StepsFollowEachOther", () -> matter.petition().transfer(housing(), null, StepFacts.none(), ahead, ids(), CLOCK));
    }

    @Test
    void somebody_without_the_role_or_the_organ_takes_no_step() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04");
        refusedBy("ActorMayTakeTheStep", () -> matter.petition().receive(moment(officerAt(labour(), Role.CASE_OFFICER), "2026-03-05"), ids()));
        refusedBy("ActorMayTakeTheStep", () -> matter.petition().receive(moment(officerAt(housing(), Role.LEADER), "2026-03-05"), ids()));
        assertThat(matter.petition().offers(officerAt(labour(), Role.CASE_OFFICER), "R2022")).isEmpty();
        assertThat(matter.petition().offers(officerAt(housing(), Role.CASE_OFFICER), "R2022"))
                .contains(CaseAction.RECEIVE, CaseAction.OBJECT_TO_TRANSFER);
    }

    @Test
    @Proves("T22-21")
    void a_matter_is_rated_once() {
        var matter = accepted().opinionIssuedOn("2026-03-07").servedOn("2026-03-08").ratedOn("2026-03-09");
        refusedBy("RatedOnce", () -> matter.ratedOn("2026-03-10"));
    }

    @Test
    void a_withdrawn_matter_owes_nothing() {
        var matter = accepted().withdrawnOn("2026-03-20");
        assertThat(matter.petition().dueOn()).isNull();
        assertThat(matter.petition().obligations()).noneMatch(Obligation::open);
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    private static PetitionFixture accepted() {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(housing(), "2026-03-04")
                .receivedOn("2026-03-05")
                .acceptedOn("2026-03-06");
    }

    private static MatterState replayed(PetitionFixture matter) {
        return MatterState.replayed(matter.filing(), matter.petition().steps());
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(
                ActionRefused.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
