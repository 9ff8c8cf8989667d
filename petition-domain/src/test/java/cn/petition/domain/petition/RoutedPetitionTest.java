package cn.petition.domain.petition;

import static cn.petition.domain.petition.PetitionFixture.CLOCK;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.aProposal;
import static cn.petition.domain.petition.PetitionFixture.ids;
import static cn.petition.domain.petition.PetitionFixture.moment;
import static cn.petition.domain.petition.PetitionFixture.officerAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.organ.OrganFixture;
import cn.petition.domain.organ.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a matter goes: into other procedures and back, simply or in the ordinary way, and after it bounced. */
class RoutedPetitionTest {

    @Test
    void simplified_handling_is_owed_in_ten_working_days() {
        var matter = receivedAtHousing();
        matter.petition().acceptSimply(StepFacts.none(), matter.handler("2026-03-06"), ids(), CLOCK);
        assertThat(matter.petition().dueDayOf(Duty.SIMPLIFIED_HANDLING).orElseThrow().dueOn()).isEqualTo("2026-03-20");
        followsFromItsLog(matter);
    }

    @Test
    void the_ordinary_sixty_days_run_from_the_original_acceptance_where_the_office_keeps_it() {
        var matter = receivedAtHousing();
        matter.petition().acceptSimply(StepFacts.none(), matter.handler("2026-03-06"), ids(), CLOCK);
        matter.petition().moveToOrdinary("需要检测。", true, null, matter.handler("2026-03-16"), ids(), CLOCK);
        assertThat(matter.petition().acceptedOn()).isEqualTo("2026-03-06");
        assertThat(matter.petition().dueDayOf(Duty.HANDLING).orElseThrow().dueOn()).isEqualTo("2026-05-05");
        assertThat(matter.petition().dueDayOf(Duty.SIMPLIFIED_HANDLING)).isEmpty();
        followsFromItsLog(matter);
    }

    @Test
    void and_from_the_day_of_the_change_where_it_does_not() {
        var matter = receivedAtHousing();
        matter.petition().acceptSimply(StepFacts.none(), matter.handler("2026-03-06"), ids(), CLOCK);
        matter.petition().moveToOrdinary("需要检测。", false, null, matter.handler("2026-03-16"), ids(), CLOCK);
        assertThat(matter.petition().dueDayOf(Duty.HANDLING).orElseThrow().dueOn()).isEqualTo("2026-05-15");
        followsFromItsLog(matter);
    }

    @ParameterizedTest
    @EnumSource(value = StatutoryWay.class, names = "PETITION", mode = EnumSource.Mode.EXCLUDE)
    void a_diverted_matter_owes_no_clock_of_the_petition_procedure(StatutoryWay way) {
        var matter = receivedAtHousing();
        matter.petition().divert(way, StepFacts.none(), matter.handler("2026-03-06"), ids());
        assertThat(matter.petition().obligations()).noneMatch(Obligation::open);
        assertThat(matter.petition().obligations()).noneMatch(one -> one.duty() == Duty.HANDLING);
        assertThat(matter.petition().offers(matter.handler("2026-03-06").by(), "R2022"))
                .doesNotContain(CaseAction.ISSUE_OPINION, CaseAction.REQUEST_REVIEW);
        followsFromItsLog(matter);
    }

    @Test
    void what_belongs_to_the_petition_procedure_is_not_diverted_and_a_proposal_never() {
        var matter = receivedAtHousing();
        assertThatThrownBy(() -> matter.petition().divert(StatutoryWay.PETITION, StepFacts.none(), matter.handler("2026-03-06"), ids()))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("应当受理并办理");
        var proposal = aProposal().triagedOn("2026-03-03").transferredTo(OrganFixture.housing(), "2026-03-04").receivedOn("2026-03-05");
        assertThatThrownBy(() -> proposal.petition().divert(StatutoryWay.ARBITRATION, StepFacts.none(), proposal.handler("2026-03-06"), ids()))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("只适用于申诉求决类");
    }

    @Test
    void what_comes_back_from_another_procedure_is_triaged_anew_from_that_day() {
        var matter = receivedAtHousing();
        matter.petition().divert(StatutoryWay.ARBITRATION, StepFacts.none(), matter.handler("2026-03-06"), ids());
        matter.petition().returnFromChannel(StepFacts.none(), matter.triageDesk("2026-04-01"), ids(), CLOCK);
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.TRIAGED);
        assertThat(matter.petition().responsibleOrganOrNull()).isNull();
        assertThat(matter.petition().dueDayOf(Duty.TRIAGE).orElseThrow().dueOn()).isEqualTo("2026-04-16");
        followsFromItsLog(matter);
    }

    @Test
    void a_first_bounce_needs_no_coordinator_and_a_second_does() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(OrganFixture.housing(), "2026-03-04");
        matter.objectedOn("2026-03-04").takenBackOn("2026-03-05");
        matter.transferredTo(OrganFixture.labour(), "2026-03-05").objectedOn("2026-03-05").takenBackOn("2026-03-06");
        assertThatThrownBy(() -> matter.transferredTo(OrganFixture.housing(), "2026-03-06"))
                .isInstanceOfSatisfying(
                        ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo("SecondBounceGoesToACoordinator"));
        var coordinator = moment(officerAt(OrganFixture.cityOffice(), Role.SUPERVISOR), "2026-03-06");
        matter.petition().record(CaseAction.COORDINATE, StepFacts.concerning(OrganFixture.housing().id()), coordinator, ids());
        assertThatThrownBy(() -> matter.transferredTo(OrganFixture.labour(), "2026-03-06")).isInstanceOf(ActionRefused.class);
        matter.transferredTo(OrganFixture.housing(), "2026-03-06");
        assertThat(matter.petition().responsibleOrganOrNull()).isEqualTo(OrganFixture.housing().id());
        followsFromItsLog(matter);
    }

    @Test
    void a_decision_against_a_rule_is_kept_with_its_code() {
        var matter = aPetition().triagedOn("2026-03-03");
        var moment = matter.triageDesk("2026-03-04").deciding(new Deviation("T2.2-1", "经核实不涉诉。"));
        var step = matter.petition().transfer(OrganFixture.housing(), null, StepFacts.none(), moment, ids(), CLOCK);
        assertThat(step.facts()).containsEntry("rule", "T2.2-1").containsEntry("against", "经核实不涉诉。");
    }

    @Test
    void a_matter_under_way_below_and_in_time_is_not_accepted_above_once_it_was_judged_the_same() {
        var below = PetitionFixture.aPetitionAt(OrganFixture.countyOffice(), "2026-03-02");
        var above = aPetition().triagedOn("2026-03-03");
        var earlier = new EarlierMatter(below.petition(), OrganFixture.countyOffice());
        refuses(above, earlier, "2026-03-04", "SamenessIsJudgedFirst");
        judged(above, below, Sameness.RELATED);
        refuses(above, earlier, "2026-03-04", "SamenessIsJudgedFirst");
        judged(above, below, Sameness.SAME_PERSON_SAME_MATTER);
        refuses(above, new EarlierMatter(below.petition(), OrganFixture.cityOffice()), "2026-03-04", "UnderWayAtALowerOrgan");
        refuses(above, earlier, "2026-05-04", "UnderWayAtALowerOrgan");
        above.petition().refuseAcceptance(
                NonAcceptanceGround.UNDER_WAY_BELOW, earlier, OrganFixture.cityOffice(), StepFacts.none(), above.triageDesk("2026-03-04"), ids());
        assertThat(above.petition().status()).isEqualTo(PetitionStatus.REFUSED);
        followsFromItsLog(above);
    }

    private static void judged(PetitionFixture matter, PetitionFixture other, Sameness found) {
        var facts = StepFacts.none().otherMatter(other.petition().id()).with("sameness", found);
        matter.petition().record(CaseAction.JUDGE_SAMENESS, facts, matter.triageDesk("2026-03-04"), ids());
    }

    private static void refuses(PetitionFixture matter, EarlierMatter earlier, String on, String rule) {
        assertThatThrownBy(() -> matter.petition().refuseAcceptance(
                        NonAcceptanceGround.UNDER_WAY_BELOW, earlier, OrganFixture.cityOffice(), StepFacts.none(), matter.triageDesk(on), ids()))
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static PetitionFixture receivedAtHousing() {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(OrganFixture.housing(), "2026-03-04")
                .receivedOn("2026-03-05");
    }

    private static void followsFromItsLog(PetitionFixture matter) {
        assertThat(matter.petition().state())
                .isEqualTo(MatterState.replayed(matter.filing(), matter.petition().steps()));
    }
}
