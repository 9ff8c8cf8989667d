package cn.petition.workflow.review;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.hearing.HearingFacts;
import cn.petition.workflow.hearing.HearingPlan;
import cn.petition.workflow.hearing.HearingResult;
import cn.petition.workflow.hearing.HearingStage;
import cn.petition.workflow.hearing.Hearings;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a hearing that was held in the review (复查听证); it stops no clock, unlike that of the second review. */
@Service
public class HoldReviewHearing {

    /**
     * @param step its day is the one on which the hearing was held
     * @param notifiedOn day of the notice
     */
    public record Command(StepRequest step, LocalDate notifiedOn, HearingPlan plan, HearingResult result) {}

    private final CaseDesk desk;
    private final Hearings hearings;
    private final ReviewHearingPapers papers;

    HoldReviewHearing(CaseDesk desk, Hearings hearings, ReviewHearingPapers papers) {
        this.desk = desk;
        this.hearings = hearings;
        this.papers = papers;
    }

    @Transactional
    public void hold(Command command) {
        var matter = desk.take(command.step());
        var plan = command.plan();
        var conclusion = papers.draft(matter);
        var facts = HearingFacts.concluded(command.result())
                .document(ReviewDocuments.id(conclusion))
                .with("hearingPlace", plan.place())
                .with("presiding", plan.presiding())
                .with("openHearing", plan.open());
        var step = matter.petition().record(CaseAction.HOLD_REVIEW_HEARING, facts, matter.moment(), matter.ids());
        var id = matter.petition().id();
        hearings.open(id, step.id(), HearingStage.REVIEW, command.notifiedOn(), plan);
        hearings.conclude(id, step.id(), HearingStage.REVIEW, matter.moment().on(), command.result());
        papers.concluded(conclusion, HearingOccasion.REVIEW, plan.place(), plan.presiding(), command.result());
    }
}
