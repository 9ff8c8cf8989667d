package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.cityCommittee;
import static cn.petition.domain.organ.OrganFixture.cityOffice;
import static cn.petition.domain.organ.OrganFixture.countyCommittee;
import static cn.petition.domain.organ.OrganFixture.countyHousing;
import static cn.petition.domain.organ.OrganFixture.discipline;
import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.organ.OrganFixture.labour;
import static cn.petition.domain.organ.OrganFixture.provinceCommittee;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.aPetitionReceivedOn;
import static cn.petition.domain.petition.PetitionFixture.aProposal;
import static cn.petition.domain.petition.PetitionFixture.ids;
import static cn.petition.domain.petition.PetitionFixture.moment;
import static cn.petition.domain.petition.PetitionFixture.officerAt;
import static cn.petition.domain.petition.ReviewStage.REVIEW;
import static cn.petition.domain.petition.ReviewStage.SECOND_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalFixture;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Role;
import cn.petition.domain.parameter.LateReviewRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

    private static final String OPINION = "经现场核实，屋面防水层已过保修期，反映的渗漏情况属实，但请求由建设单位免费维修没有依据，不予支持。";

    /** Served on Monday 9 March 2026: thirty days to ask end on Wednesday 8 April. */
    private static PetitionFixture served() {
        return servedFrom(housing());
    }

    private static PetitionFixture servedFrom(Organ organ) {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(organ, "2026-03-04")
                .receivedOn("2026-03-05")
                .acceptedOn("2026-03-06")
                .opinionIssuedOn("2026-03-07", OpinionOutcome.NOT_SUPPORTED, OPINION, null)
                .servedOn("2026-03-09");
    }

    private static PetitionFixture underReview() {
        return served().reviewAskedOn("2026-03-20", cityCommittee()).reviewTakenUpOn(REVIEW, "2026-03-30");
    }

    private static PetitionFixture underSecondReview() {
        return underReview()
                .counselHeardOn("2026-04-02")
                .reviewMaintainedOn(REVIEW, "2026-04-10")
                .reviewServedOn("2026-04-13")
                .secondReviewAskedOn("2026-04-20", provinceCommittee(), cityCommittee())
                .reviewTakenUpOn(SECOND_REVIEW, "2026-04-24");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-08, false", "2026-04-09, true"})
    @Proves("T22-35")
    void the_time_to_ask_runs_from_service(String day, boolean late) {
        var matter = served();
        if (late) {
            refusedBy("LateRequestNeedsAGround", () -> matter.reviewAskedOn(day, cityCommittee()));
        } else {
            assertThat(matter.reviewAskedOn(day, cityCommittee()).petition().askedLate()).isFalse();
        }
    }

    @Test
    void a_late_request_is_taken_up_by_a_decision() {
        var matter = served().reviewAskedOn("2026-04-09", cityCommittee(), "因病住院。");
        assertThat(matter.petition().askedLate()).isTrue();
        refusedBy("LateRequestIsDecidedOn", () -> matter.reviewTakenUpOn(REVIEW, "2026-04-10"));
        matter.reviewTakenUpOn(REVIEW, "2026-04-10", LateReviewRequest.GROUND_AND_DECISION, "有住院证明，张某准许。");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.UNDER_REVIEW);
    }

    @Test
    void where_the_office_refuses_late_requests_no_decision_helps() {
        var matter = served().reviewAskedOn("2026-04-09", cityCommittee(), "未说明。");
        refusedBy(
                "LateRequestIsDecidedOn",
                () -> matter.reviewTakenUpOn(REVIEW, "2026-04-10", LateReviewRequest.REFUSE, "张某准许。"));
        matter.reviewRefusedOn(REVIEW, "2026-04-10", ReviewRefusalGround.LATE);
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.SERVED);
    }

    @Test
    void a_request_in_time_is_not_refused_as_late() {
        var matter = served().reviewAskedOn("2026-04-08", cityCommittee());
        refusedBy(
                "RefusedAsLateOnlyWhenLate",
                () -> matter.reviewRefusedOn(REVIEW, "2026-04-10", ReviewRefusalGround.LATE));
    }

    /** Received on 20 March, taken up on 30 March: thirty days from the receipt are Sunday 19 April. */
    @Test
    @Proves("T22-35")
    void the_review_runs_from_the_receipt_of_the_request_and_not_from_its_acceptance() {
        var matter = served().reviewAskedOn("2026-03-20", cityCommittee());
        assertThat(matter.petition().dueOrgan()).isEqualTo(cityCommittee().id());
        assertThat(matter.petition().dueOn()).isEqualTo("2026-04-19");
        matter.reviewTakenUpOn(REVIEW, "2026-03-30");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-04-19");
        assertThat(matter.petition().overdueAfter()).as("a Sunday moves to Monday").isEqualTo("2026-04-20");
        var duty = open(matter);
        assertThat(duty.duty()).isEqualTo(Duty.REVIEW);
        assertThat(duty.article()).contains("第三十五条");
    }

    @Test
    void a_hearing_does_not_stop_a_review() {
        var matter = underReview();
        var before = matter.petition().dueOn();
        matter.petition().record(CaseAction.HOLD_REVIEW_HEARING, StepFacts.none(), matter.reviewer("2026-04-01"), ids());
        assertThat(matter.petition().dueOn()).isEqualTo(before);
        refusedBy("OnlyARunningClockStops", () -> matter.petition()
                .suspendForHearing("主任", StepFacts.none(), matter.reviewer("2026-04-02"), ids(), PetitionFixture.CLOCK));
    }

    /**
     * Asked on Monday 20 April: thirty days end on Wednesday 20 May. From 6 to 15 May, ten days, the hearing is held: the
     * end is Saturday 30 May, and overdue after Monday 1 June.
     */
    @Test
    @Proves("T22-36")
    void only_the_second_review_stops_for_a_hearing() {
        var matter = underSecondReview();
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-20");
        matter.stoppedForHearingOn("2026-05-06");
        assertThat(matter.petition().dueOn()).as("no day while it stands still").isNull();
        assertThat(matter.petition().overdueAfter()).isNull();
        matter.hearingEndedOn("2026-05-15");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-30");
        assertThat(matter.petition().overdueAfter()).isEqualTo("2026-06-01");
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    @Test
    void a_hearing_of_one_day_stops_the_second_review_for_one_day() {
        var matter = underSecondReview().stoppedForHearingOn("2026-05-06").hearingEndedOn("2026-05-06");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-21");
    }

    @Test
    void counsel_is_heard_before_a_decision_in_each_review() {
        var matter = underReview();
        refusedBy("CounselBeforeTheDecision", () -> matter.reviewMaintainedOn(REVIEW, "2026-04-01"));
        refusedBy("CounselBeforeTheDecision", () -> matter.redoOrderedOn(REVIEW, "2026-04-01", "2026-05-01"));
        var second = underSecondReview();
        refusedBy("CounselBeforeTheDecision", () -> second.reviewMaintainedOn(SECOND_REVIEW, "2026-04-27"));
        second.counselHeardOn("2026-04-27").reviewMaintainedOn(SECOND_REVIEW, "2026-04-28");
        assertThat(second.petition().status()).isEqualTo(PetitionStatus.SECOND_REVIEW_DECIDED);
    }

    @Test
    void without_counsel_there_is_a_reason() {
        var matter = underReview();
        refusedBy("CounselSpeaksOrTheReasonIsSaid", () -> matter.petition()
                .recordCounsel(false, null, null, StepFacts.none(), matter.reviewer("2026-04-01"), ids()));
        matter.petition()
                .recordCounsel(false, null, "事项简单，不涉及法律争议。", StepFacts.none(), matter.reviewer("2026-04-01"), ids());
        matter.reviewMaintainedOn(REVIEW, "2026-04-02");
    }

    @ParameterizedTest
    @EnumSource(value = ReviewOutcome.class, names = {"CHANGED", "QUASHED"})
    void what_is_changed_or_quashed_has_a_flaw(ReviewOutcome outcome) {
        var matter = underReview().counselHeardOn("2026-04-01");
        refusedBy("ChangeNeedsAFlaw", () -> matter.petition()
                .decideReview(REVIEW, outcome, Set.of(), StepFacts.none(), matter.reviewer("2026-04-02"), ids()));
        matter.petition()
                .decideReview(
                        REVIEW,
                        outcome,
                        Set.of(ReviewFlaw.WRONG_BASIS, ReviewFlaw.FACTS_UNCLEAR),
                        StepFacts.none(),
                        matter.reviewer("2026-04-02"),
                        ids());
        var last = matter.petition().steps().get(matter.petition().steps().size() - 1);
        assertThat(last.facts()).containsEntry("flaws", "FACTS_UNCLEAR,WRONG_BASIS");
        refusedBy("ChangeNeedsAFlaw", () -> underReview().counselHeardOn("2026-04-01").petition()
                .decideReview(
                        REVIEW,
                        ReviewOutcome.MAINTAINED,
                        Set.of(ReviewFlaw.WRONG_BASIS),
                        StepFacts.none(),
                        matter.reviewer("2026-04-02"),
                        ids()));
    }

    @Test
    void a_redo_returns_to_the_organ_by_a_day_that_it_cannot_move() {
        var matter = underReview().counselHeardOn("2026-04-01").redoOrderedOn(REVIEW, "2026-04-02", "2026-05-01");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.IN_HANDLING);
        assertThat(matter.petition().dueOrgan()).isEqualTo(housing().id());
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-01");
        refusedBy("RedoDayIsNotExtended", () -> matter.extendedBy(10, "2026-04-03"));
        refusedBy("RedoDayLiesAhead", () -> underReview()
                .counselHeardOn("2026-04-01")
                .redoOrderedOn(REVIEW, "2026-04-02", "2026-04-02"));
    }

    @Test
    void the_same_decision_on_the_same_facts_is_not_made_again() {
        var matter = underReview().counselHeardOn("2026-04-01").redoOrderedOn(REVIEW, "2026-04-02", "2026-05-01");
        refusedBy(
                "NotTheSameDecisionAgain",
                () -> matter.opinionIssuedOn("2026-04-10", OpinionOutcome.NOT_SUPPORTED, OPINION, null));
        refusedBy(
                "NotTheSameDecisionAgain",
                () -> matter.opinionIssuedOn(
                        "2026-04-10", OpinionOutcome.NOT_SUPPORTED, OPINION.replace("经现场核实", "经再次现场核实"), null));
        matter.opinionIssuedOn(
                "2026-04-10", OpinionOutcome.NOT_SUPPORTED, OPINION, "补充了竣工验收资料，可以认定保修期届满之日。");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.OPINION_ISSUED);
        assertThat(matter.petition().obligations()).noneMatch(Obligation::open);
    }

    @Test
    void another_conclusion_or_other_words_are_a_new_decision() {
        var order = underReview().counselHeardOn("2026-04-01").redoOrderedOn(REVIEW, "2026-04-02", "2026-05-01");
        order.opinionIssuedOn("2026-04-10", OpinionOutcome.SUPPORTED, OPINION, null).servedOn("2026-04-12");
        assertThat(order.reviewAskedOn("2026-04-20", cityCommittee()).petition().status())
                .as("a new opinion has a new review")
                .isEqualTo(PetitionStatus.REVIEW_REQUESTED);
        var other = underReview().counselHeardOn("2026-04-01").redoOrderedOn(REVIEW, "2026-04-02", "2026-05-01");
        other.opinionIssuedOn(
                "2026-04-10", OpinionOutcome.NOT_SUPPORTED, "竣工资料载明保修期至去年底届满，渗漏自今年初发生，故由业主共同承担。", null);
    }

    @Test
    void after_a_redo_in_the_second_review_the_road_begins_at_the_review_again() {
        var matter = underSecondReview().counselHeardOn("2026-04-27").redoOrderedOn(SECOND_REVIEW, "2026-04-28", "2026-05-29");
        matter.opinionIssuedOn("2026-05-06", OpinionOutcome.SUPPORTED, "由建设单位维修。", null).servedOn("2026-05-07");
        refusedBy("EachReviewOnce", () -> matter.secondReviewAskedOn("2026-05-08", provinceCommittee(), cityCommittee()));
        matter.reviewAskedOn("2026-05-08", cityCommittee());
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
    }

    @Test
    @Proves("T22-36")
    void the_second_review_ends_the_matter_for_good() {
        var matter = underSecondReview()
                .counselHeardOn("2026-04-27")
                .reviewMaintainedOn(SECOND_REVIEW, "2026-05-15")
                .secondReviewServedOn("2026-05-18");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.FINALISED);
        assertThat(matter.petition().open()).isFalse();
        assertThat(matter.petition().obligations()).noneMatch(Obligation::open);
        assertThat(matter.petition().state()).isEqualTo(replayed(matter));
        refusedBy("OnlyAHandlingOpinionIsReviewed|EachReviewOnce|PetitionLifecycle", () -> matter.reviewAskedOn("2026-05-20", cityCommittee()));
    }

    @Test
    void the_time_for_the_second_review_runs_from_the_service_of_the_first_whatever_came_after() {
        var matter = underReview()
                .counselHeardOn("2026-04-02")
                .reviewMaintainedOn(REVIEW, "2026-04-10")
                .reviewServedOn("2026-04-13");
        matter.petition().record(CaseAction.FOLLOW_UP, StepFacts.none(), matter.handler("2026-05-10"), ids());
        assertThat(matter.completedOn("2026-05-14", CompletionGround.NO_REVIEW_REQUESTED).petition().status())
                .as("thirty days from 13 April end on 13 May")
                .isEqualTo(PetitionStatus.COMPLETED);
        refusedBy("LateRequestNeedsAGround", () -> matter.secondReviewAskedOn("2026-05-15", provinceCommittee(), cityCommittee()));
        refusedBy("EachReviewOnce", () -> matter.reviewAskedOn("2026-05-15", cityCommittee()));
    }

    @Test
    void a_completed_matter_is_reviewed_when_the_petitioner_asks_in_time() {
        var matter = served().completedOn("2026-03-10", CompletionGround.PETITIONER_AGREES);
        matter.reviewAskedOn("2026-03-20", cityCommittee());
        assertThat(matter.petition().open()).isTrue();
        assertThat(matter.petition().dueOrgan()).isEqualTo(cityCommittee().id());
    }

    @Test
    void an_opinion_is_reviewed_above_and_never_beside() {
        refusedBy("ReviewedByAHigherOrgan", () -> served().reviewAskedOn("2026-03-20", labour()));
        refusedBy("ReviewedByAHigherOrgan", () -> served().reviewAskedOn("2026-03-20", housing()));
        refusedBy("ReviewedByAHigherOrgan", () -> served().reviewAskedOn("2026-03-20", countyCommittee()));
        servedFrom(countyHousing()).reviewAskedOn("2026-03-20", housing());
        servedFrom(countyHousing()).reviewAskedOn("2026-03-20", countyCommittee());
        var second = underReview()
                .counselHeardOn("2026-04-02")
                .reviewMaintainedOn(REVIEW, "2026-04-10")
                .reviewServedOn("2026-04-13");
        refusedBy("ReviewedByAHigherOrgan", () -> second.secondReviewAskedOn("2026-04-20", cityCommittee(), cityCommittee()));
    }

    @Test
    void the_office_records_for_an_organ_without_this_system_and_nobody_else_does() {
        var matter = underSecondReview();
        var outsider = moment(officerAt(cityCommittee(), Role.CASE_OFFICER), "2026-04-27");
        refusedBy("ActorMayTakeTheStep", () -> matter.petition()
                .recordCounsel(true, "律师某", "无异议。", StepFacts.none(), outsider, ids()));
        var clerk = moment(officerAt(cityOffice(), Role.INTAKE_CLERK), "2026-04-27");
        refusedBy("ActorMayTakeTheStep", () -> matter.petition()
                .recordCounsel(true, "律师某", "无异议。", StepFacts.none(), clerk, ids()));
        matter.petition().recordCounsel(true, "律师某", "无异议。", StepFacts.none(), matter.triageDesk("2026-04-27"), ids());
    }

    @Test
    void the_office_does_not_act_for_an_organ_that_works_here() {
        var matter = underReview();
        refusedBy("ActorMayTakeTheStep", () -> matter.petition()
                .recordCounsel(true, "律师某", "无异议。", StepFacts.none(), matter.triageDesk("2026-04-01"), ids()));
        assertThat(matter.petition().offers(matter.reviewer("2026-04-01").by(), "R2022"))
                .contains(CaseAction.RECORD_COUNSEL_OPINION, CaseAction.DECIDE_REVIEW, CaseAction.ORDER_REDO);
        assertThat(matter.petition().offers(matter.triageDesk("2026-04-01").by(), "R2022"))
                .doesNotContain(CaseAction.DECIDE_REVIEW);
    }

    @Test
    void proposals_accusations_and_what_went_another_way_have_no_review() {
        var proposal = aProposal().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04").receivedOn("2026-03-05");
        refusedBy("OnlyAHandlingOpinionIsReviewed", () -> proposal.reviewAskedOn("2026-03-06", cityCommittee()));
        var accusation = PetitionFixture.anAccusationAgainst(labour()).triagedOn("2026-03-03").sentToDiscipline("2026-03-04");
        refusedBy("OnlyAHandlingOpinionIsReviewed", () -> accusation.reviewAskedOn("2026-03-06", cityCommittee()));
        var handled = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04");
        refusedBy("OnlyAHandlingOpinionIsReviewed", () -> handled.reviewAskedOn("2026-03-06", cityCommittee()));
        assertThat(handled.petition().offers(handled.handler("2026-03-06").by(), "R2022"))
                .doesNotContain(CaseAction.REQUEST_REVIEW);
        assertThat(discipline().worksOutside()).isFalse();
    }

    @Test
    @Proves({"T05-34", "T05-35"})
    void under_the_2005_rules_the_same_road_rests_on_articles_34_and_35() {
        var matter = aPetitionReceivedOn("2021-03-02")
                .triagedOn("2021-03-03")
                .transferredTo(housing(), "2021-03-04")
                .receivedOn("2021-03-05")
                .acceptedOn("2021-03-08")
                .opinionIssuedOn("2021-03-09")
                .servedOn("2021-03-10")
                .reviewAskedOn("2021-03-22", cityCommittee());
        assertThat(open(matter).article()).isEqualTo("《信访条例》第三十四条");
        matter.reviewTakenUpOn(REVIEW, "2021-03-24")
                .counselHeardOn("2021-03-25")
                .reviewMaintainedOn(REVIEW, "2021-04-01")
                .reviewServedOn("2021-04-02")
                .secondReviewAskedOn("2021-04-12", provinceCommittee(), cityCommittee());
        assertThat(open(matter).article()).isEqualTo("《信访条例》第三十五条第一款");
        matter.reviewTakenUpOn(SECOND_REVIEW, "2021-04-14").stoppedForHearingOn("2021-04-20").hearingEndedOn("2021-04-29");
        assertThat(open(matter).suspensions()).singleElement().satisfies(stop -> {
            assertThat(stop.article()).isEqualTo("《信访条例》第三十五条第二款");
            assertThat(stop.untilDay()).isEqualTo("2021-04-30");
        });
        assertThat(matter.petition().dueOn()).as("12 May and ten days").isEqualTo("2021-05-22");
    }

    @Test
    void no_national_rule_extends_a_review() {
        var matter = underReview();
        assertThat(matter.petition().offers(matter.reviewer("2026-04-01").by(), "R2022"))
                .doesNotContain(CaseAction.EXTEND_REVIEW);
        refusedBy("ReviewIsExtendedOnlyByRegion", () -> extend(matter, 10, "2026-04-01", PetitionFixture.CLOCK));
    }

    /** Asked on 20 March: thirty days end on 19 April, thirty more on 19 May. */
    @Test
    void where_a_region_knows_it_a_review_is_extended_by_thirty_days_in_sum() {
        var clock = PetitionFixture.clockWith(new RegionalRules(
                List.of(RegionalFixture.period(
                        RegionalFixture.text(
                                "SX01", "某省信访条例", Region.of("140000"), LocalDate.of(2007, 1, 1), null, true),
                        StatutoryPeriod.REVIEW,
                        30,
                        PeriodUnit.DAYS,
                        50,
                        30)),
                List.of()));
        var matter = served();
        matter.petition()
                .requestReview(
                        REVIEW,
                        cityCommittee(),
                        housing(),
                        null,
                        StepFacts.none(),
                        matter.handler("2026-03-20"),
                        ids(),
                        clock);
        matter.petition()
                .acceptReview(
                        REVIEW,
                        LateReviewRequest.GROUND_AND_DECISION,
                        null,
                        StepFacts.none(),
                        committee("2026-03-23"),
                        ids());
        assertThat(matter.petition().offers(committee("2026-03-23").by(), "R2022")).contains(CaseAction.EXTEND_REVIEW);
        extend(matter, 20, "2026-04-01", clock);
        extend(matter, 10, "2026-04-02", clock);
        assertThat(matter.petition().dueOn()).isEqualTo("2026-05-19");
        refusedBy("ReviewIsExtendedOnlyByRegion", () -> extend(matter, 1, "2026-04-03", clock));
    }

    private static void extend(PetitionFixture matter, int days, String day, ObligationClock clock) {
        matter.petition().extendReview(days, "案情复杂。", "市复查复核委员会", StepFacts.none(), committee(day), ids(), clock);
    }

    private static Moment committee(String day) {
        return moment(officerAt(cityCommittee(), Role.CASE_OFFICER), day);
    }

    @Test
    void a_second_review_opinion_is_published_only_after_a_hearing() {
        var silent = underSecondReview().counselHeardOn("2026-04-27").reviewMaintainedOn(SECOND_REVIEW, "2026-05-15");
        refusedBy("PublishedOnlyAfterAHearing", () -> serve(silent));
        var heard = underSecondReview()
                .stoppedForHearingOn("2026-04-27")
                .hearingEndedOn("2026-04-28")
                .counselHeardOn("2026-04-29")
                .reviewMaintainedOn(SECOND_REVIEW, "2026-05-15");
        serve(heard);
        assertThat(heard.petition().status()).isEqualTo(PetitionStatus.FINALISED);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-08, false", "2026-04-09, true"})
    void a_matter_ends_when_nobody_asked_in_time(String day, boolean passed) {
        var matter = served();
        if (passed) {
            assertThat(matter.finalisedOn(day, FinalisationKind.NO_REQUEST_IN_TIME, null).petition().status())
                    .isEqualTo(PetitionStatus.FINALISED);
        } else {
            refusedBy("EndsOnItsConditions", () -> matter.finalisedOn(day, FinalisationKind.NO_REQUEST_IN_TIME, null));
        }
    }

    @Test
    void each_kind_of_end_has_its_conditions() {
        refusedBy("EndsOnItsConditions", () -> served().finalisedOn("2026-03-10", FinalisationKind.SETTLEMENT_PERFORMED, null));
        refusedBy("EndsOnItsConditions", () -> served().finalisedOn("2026-03-10", FinalisationKind.LITIGATION_ENDED, "某法院"));
        refusedBy("EndsOnItsConditions", () -> served().finalisedOn("2026-03-10", FinalisationKind.SECOND_REVIEW_SERVED, null));
        refusedBy("EndsOnItsConditions", () -> served().finalisedOn("2026-03-10", FinalisationKind.APPROVED_NATIONALLY, null));
        for (var kind : List.of(FinalisationKind.APPROVED_NATIONALLY, FinalisationKind.VERIFICATION_ENDED)) {
            assertThat(served().finalisedOn("2026-03-10", kind, "某机关〔2026〕1号").petition().open()).isFalse();
        }
        assertThat(served().finalisedOn("2026-03-10", FinalisationKind.PETITIONER_GONE, null).petition().state())
                .extracting(MatterState::status)
                .isEqualTo(PetitionStatus.FINALISED);
    }

    @Test
    void a_review_on_paper_of_a_matter_that_came_with_its_answer_is_recorded_by_the_registering_office() {
        var matter = aPetitionReceivedOn("2021-03-02");
        var petition = matter.petition();
        petition.recordEarlierAnswer("已作出处理意见。", moment(officerAt(cityOffice(), Role.INTAKE_CLERK), "2021-04-12"), ids());
        var desk = officerAt(cityOffice(), Role.TRIAGE_OFFICER);

        petition.recordEarlierReviewRequest(
                REVIEW, cityCommittee(), housing(), LocalDate.parse("2021-04-12"), null, StepFacts.none(),
                moment(desk, "2021-04-20"), ids(), PetitionFixture.CLOCK);
        petition.acceptReview(
                REVIEW, LateReviewRequest.GROUND_AND_DECISION, null, StepFacts.none(), moment(desk, "2021-04-22"), ids());
        petition.recordCounsel(true, "某律师", "程序合法。", StepFacts.none(), moment(desk, "2021-05-06"), ids());
        petition.decideReview(REVIEW, ReviewOutcome.MAINTAINED, Set.of(), StepFacts.none(), moment(desk, "2021-05-10"), ids());

        assertThat(petition.challenged(REVIEW)).isEqualTo(housing().id());
        assertThat(petition.servedOn()).isEqualTo("2021-04-12");
        assertThat(petition.obligations()).filteredOn(one -> one.duty() == Duty.REVIEW).noneMatch(Obligation::open);
        assertThat(replayed(matter)).isEqualTo(petition.state());
    }

    @Test
    void reviews_of_before_are_recorded_only_where_a_ledger_brought_the_answer_and_in_their_order() {
        var here = served().petition();
        var desk = officerAt(cityOffice(), Role.TRIAGE_OFFICER);
        refusedBy("EarlierReviewOfAnImportedMatter", () -> here.recordEarlierReviewRequest(
                REVIEW, cityCommittee(), housing(), LocalDate.parse("2026-03-09"), null, StepFacts.none(),
                moment(desk, "2026-03-20"), ids(), PetitionFixture.CLOCK));
        var imported = aPetitionReceivedOn("2021-03-02").petition();
        imported.recordEarlierAnswer("已作出处理意见。", moment(officerAt(cityOffice(), Role.INTAKE_CLERK), "2021-04-12"), ids());
        for (var stage : ReviewStage.values()) {
            var served = LocalDate.parse(stage == REVIEW ? "2021-04-21" : "2021-04-12");
            refusedBy("EarlierReviewOfAnImportedMatter", () -> imported.recordEarlierReviewRequest(
                    stage, cityCommittee(), housing(), served, null, StepFacts.none(),
                    moment(desk, "2021-04-20"), ids(), PetitionFixture.CLOCK));
        }
    }

    private static void serve(PetitionFixture matter) {
        matter.petition()
                .serveSecondReview(
                        ServiceMethod.BY_POST,
                        ServiceOutcome.SIGNED,
                        true,
                        true,
                        StepFacts.none(),
                        matter.reviewer("2026-05-18"),
                        ids());
    }

    private static Obligation open(PetitionFixture matter) {
        return matter.petition().obligations().stream().filter(Obligation::open).findFirst().orElseThrow();
    }

    private static MatterState replayed(PetitionFixture matter) {
        return MatterState.replayed(matter.filing(), matter.petition().steps());
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).matches(rule));
    }
}
