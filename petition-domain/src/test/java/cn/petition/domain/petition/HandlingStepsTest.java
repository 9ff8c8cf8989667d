package cn.petition.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.OrganFixture;
import cn.petition.domain.organ.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Recusal, settlement, joint organs, execution, service by notice, reports and rating, each with what forbids it. */
class HandlingStepsTest {

    private static final UUID OFFICER = new UUID(3, 1);
    private static final UUID OTHER = new UUID(3, 2);

    private final PetitionFixture matter = PetitionFixture.aPetition()
            .triagedOn("2026-03-03")
            .assignedTo(OrganFixture.housing(), "2026-03-04", "2026-05-29")
            .receivedOn("2026-03-05")
            .acceptedOn("2026-03-06");

    @Test
    @Proves({"T22-28", "T05-30"})
    void an_officer_who_withdrew_is_not_named_again_until_decided_otherwise() {
        assign(OFFICER, "2026-03-07");
        recuse(OFFICER, true, OTHER, "2026-03-08");
        assertThat(petition().handlingOfficer()).isEqualTo(OTHER);
        assertReplayed();
        refusedBy("RecusedOfficerStaysAway", () -> assign(OFFICER, "2026-03-09"));
        refusedBy("RecusedOfficerStaysAway", () -> recuse(OTHER, true, OTHER, "2026-03-09"));
        refusedBy("RecusedOfficerStaysAway", () -> recuse(OTHER, true, OFFICER, "2026-03-09"));
        recuse(OFFICER, false, null, "2026-03-10");
        assign(OFFICER, "2026-03-11");
        assertThat(petition().handlingOfficer()).isEqualTo(OFFICER);
        assertReplayed();
    }

    @Test
    @Proves("T22-33")
    void a_settlement_ends_handling_and_closes_when_it_is_performed() {
        assign(OFFICER, "2026-03-07");
        petition().record(CaseAction.BEGIN_MEDIATION, StepFacts.none(), handler("2026-03-08"), ids());
        petition().concludeSettlement(StepFacts.none().remark("退还费用。"), handler("2026-03-20"), ids());
        assertThat(petition().dueDayOf(Duty.HANDLING)).isEmpty();
        assertThat(petition().settledOn()).isEqualTo("2026-03-20");
        refusedBy("ClosedOnAFittingGround", () -> matter.completedOn("2026-03-25", CompletionGround.TOLD));
        matter.completedOn("2026-03-25", CompletionGround.SETTLEMENT_PERFORMED);
        assertThat(petition().reportState()).isEqualTo(ReportState.AWAITING_APPROVAL);
        assertReplayed();
    }

    @Test
    void nothing_is_closed_as_settled_that_was_not() {
        opinionServed();
        refusedBy("ClosedOnAFittingGround", () -> matter.completedOn("2026-03-12", CompletionGround.SETTLEMENT_PERFORMED));
    }

    @Test
    @Proves({"T22-24", "T05-24"})
    void a_joint_organ_contributes_and_does_nothing_else() {
        petition().addJointOrgan(
                OrganFixture.labour(), null, day("2026-03-20"), StepFacts.none(), handler("2026-03-07"), ids(), PetitionFixture.CLOCK);
        var joint = PetitionFixture.officerAt(OrganFixture.labour(), Role.CASE_OFFICER);
        assertThat(petition().offers(joint, "R2022")).containsExactly(CaseAction.CONTRIBUTE);
        assertThat(petition().dueOn()).isEqualTo("2026-03-20");
        assertThat(petition().dueOrgan()).isEqualTo(OrganFixture.labour().id());
        refusedBy("JointOrganIsAnother", () -> petition().addJointOrgan(
                OrganFixture.labour(), null, day("2026-03-21"), StepFacts.none(), handler("2026-03-08"), ids(), PetitionFixture.CLOCK));
        refusedBy("JointOrganIsAnother", () -> petition().addJointOrgan(
                OrganFixture.housing(), null, day("2026-03-21"), StepFacts.none(), handler("2026-03-08"), ids(), PetitionFixture.CLOCK));
        petition().contribute(StepFacts.none().remark("协办意见。"), PetitionFixture.moment(joint, "2026-03-10"), ids());
        assertThat(petition().offers(joint, "R2022")).isEmpty();
        assertThat(petition().dueOrgan()).isEqualTo(OrganFixture.housing().id());
        assertReplayed();
    }

    @Test
    void an_opinion_ends_what_joint_organs_still_owe() {
        petition().addJointOrgan(
                OrganFixture.labour(), null, day("2026-03-20"), StepFacts.none(), handler("2026-03-07"), ids(), PetitionFixture.CLOCK);
        matter.opinionIssuedOn("2026-03-09");
        assertThat(petition().dueDayOf(Duty.CONTRIBUTION)).isEmpty();
    }

    @Test
    @Proves("T22-46")
    void the_accused_becomes_neither_joint_nor_executing_organ() {
        var accusation = PetitionFixture.anAccusationAgainst(OrganFixture.housing()).petition();
        refusedBy("AccusationNeverReachesTheAccused", () -> accusation.addJointOrgan(
                OrganFixture.housing(), OrganFixture.housing(), day("2026-03-20"), StepFacts.none(), handler("2026-03-07"), ids(), PetitionFixture.CLOCK));
        refusedBy("AccusationNeverReachesTheAccused", () -> accusation.orderExecution(
                OrganFixture.housing(), OrganFixture.housing(), day("2026-03-20"), StepFacts.none(), handler("2026-03-07"), ids(), PetitionFixture.CLOCK));
    }

    @Test
    @Proves({"T22-32", "T05-32"})
    void a_supported_opinion_is_carried_out_even_after_the_file_is_closed() {
        opinionServed();
        execution(OrganFixture.labour(), "2026-04-30", "2026-03-11");
        refusedBy("OneExecutionAtATime", () -> execution(OrganFixture.labour(), "2026-05-30", "2026-03-11"));
        matter.completedOn("2026-03-12", CompletionGround.PETITIONER_AGREES);
        var executing = PetitionFixture.officerAt(OrganFixture.labour(), Role.CASE_OFFICER);
        assertThat(petition().offers(executing, "R2022")).containsExactly(CaseAction.REPORT_EXECUTION);
        petition().reportExecution(StepFacts.none().remark("已执行。"), PetitionFixture.moment(executing, "2026-04-20"), ids());
        assertThat(petition().dueDayOf(Duty.EXECUTION)).isEmpty();
        assertReplayed();
    }

    @Test
    void only_a_supported_opinion_is_carried_out() {
        petition().issueOpinion(OpinionOutcome.EXPLAINED, null, StepFacts.none(), handler("2026-03-09"), ids());
        matter.servedOn("2026-03-10");
        refusedBy("ExecutedOnlyWhenSupported", () -> execution(OrganFixture.labour(), "2026-04-30", "2026-03-11"));
    }

    @Test
    void a_public_notice_serves_when_its_days_have_passed() {
        matter.opinionIssuedOn("2026-03-09");
        refusedBy("PublishedOnlyByPublicNotice", () -> petition().serve(
                ServiceMethod.PUBLIC_NOTICE, ServiceOutcome.SIGNED, true, StepFacts.none(), handler("2026-03-10"), ids()));
        petition().serve(
                ServiceMethod.PUBLIC_NOTICE, ServiceOutcome.PUBLISHED, true, day("2026-04-09"), StepFacts.none(), handler("2026-03-10"), ids());
        assertThat(petition().servedOn()).isEqualTo("2026-04-09");
        assertReplayed();
        refusedBy("ClosedOnAFittingGround", () -> matter.completedOn("2026-05-08", CompletionGround.NO_REVIEW_REQUESTED));
    }

    @Test
    void a_report_is_approved_once_or_owed_again() {
        opinionServed();
        matter.completedOn("2026-03-12", CompletionGround.PETITIONER_AGREES);
        refusedBy("SetDayLiesAhead", () -> giveBack("2026-03-13", "2026-03-13"));
        giveBack("2026-04-10", "2026-03-13");
        assertThat(petition().status()).isEqualTo(PetitionStatus.SERVED);
        assertThat(petition().open()).isTrue();
        assertThat(petition().dueOn()).isEqualTo("2026-04-10");
        assertThat(petition().dueOrgan()).isEqualTo(OrganFixture.housing().id());
        assertReplayed();
        matter.completedOn("2026-03-20", CompletionGround.PETITIONER_AGREES);
        petition().approveReport(StepFacts.none(), matter.triageDesk("2026-03-21"), ids());
        assertThat(petition().reportState()).isEqualTo(ReportState.APPROVED);
        refusedBy("ReportAwaitsApproval", () -> petition().approveReport(StepFacts.none(), matter.triageDesk("2026-03-22"), ids()));
        assertReplayed();
    }

    @Test
    @Proves("T22-21")
    void a_rating_comes_in_time_and_for_the_first_filing_alone() {
        opinionServed();
        refusedBy("RatedOnlyTheFirst", () -> rate(false, "2026-03-12"));
        refusedBy("RatedInTime", () -> rate(true, "2026-04-10"));
        rate(true, "2026-04-09");
        assertThat(petition().ratedOn()).isEqualTo("2026-04-09");
    }

    @Test
    void what_took_another_way_is_not_rated() {
        var away = PetitionFixture.aPetition().triagedOn("2026-03-03");
        away.petition().refuseAcceptance(
                NonAcceptanceGround.NOT_COMPETENT, null, OrganFixture.cityOffice(), StepFacts.none(), away.triageDesk("2026-03-04"), ids());
        away.petition().complete(
                CompletionGround.TOLD, StepFacts.none(), away.registrar("2026-03-05"), ids(), PetitionFixture.CLOCK);
        refusedBy("RatedInTime", () -> away.ratedOn("2026-03-06"));
    }

    private Petition petition() {
        return matter.petition();
    }

    private void opinionServed() {
        matter.opinionIssuedOn("2026-03-09").servedOn("2026-03-10");
    }

    private void assign(UUID officer, String on) {
        petition().assignOfficer(officer, "王某", handler(on), ids());
    }

    private void recuse(UUID officer, boolean recused, UUID successor, String on) {
        petition().decideRecusal(officer, "王某", recused, successor, StepFacts.none(), handler(on), ids());
    }

    private void execution(cn.petition.domain.organ.Organ by, String until, String on) {
        petition().orderExecution(by, null, day(until), StepFacts.none(), handler(on), ids(), PetitionFixture.CLOCK);
    }

    private void giveBack(String until, String on) {
        petition().returnReport(day(until), StepFacts.none(), matter.triageDesk(on), ids(), PetitionFixture.CLOCK);
    }

    private void rate(boolean first, String on) {
        petition().rate(Satisfaction.SATISFIED, null, first, StepFacts.none(), matter.triageDesk(on), ids(), PetitionFixture.CLOCK);
    }

    private Moment handler(String on) {
        return matter.handler(on);
    }

    private void assertReplayed() {
        assertThat(petition().state()).isEqualTo(MatterState.replayed(matter.filing(), petition().steps()));
    }

    private static java.util.function.Supplier<UUID> ids() {
        return PetitionFixture.ids();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
