package cn.petition.workflow.review;

import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.hearing.HearingFacts;
import cn.petition.workflow.hearing.HearingPlan;
import cn.petition.workflow.hearing.HearingStage;
import cn.petition.workflow.hearing.Hearings;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the hearing of a second review and stops its clock (听证所需时间不计入, Art. 36); it has no last day until it goes on.
 */
@Service
public class SuspendForHearing {

    /**
     * @param step its day is the one on which the hearing was called
     * @param approvedBy name and post of who decided on the hearing
     */
    public record Command(StepRequest step, String approvedBy, HearingPlan plan) {}

    private final CaseDesk desk;
    private final Hearings hearings;
    private final ReviewHearingPapers papers;

    SuspendForHearing(CaseDesk desk, Hearings hearings, ReviewHearingPapers papers) {
        this.desk = desk;
        this.hearings = hearings;
        this.papers = papers;
    }

    @Transactional
    public void suspend(Command command) {
        var matter = desk.take(command.step());
        var notice = papers.draft(matter);
        var step = matter.petition()
                .suspendForHearing(
                        command.approvedBy(),
                        HearingFacts.called(command.plan()).document(ReviewDocuments.id(notice)),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        hearings.open(
                matter.petition().id(),
                step.id(),
                HearingStage.SECOND_REVIEW,
                matter.moment().on(),
                command.plan());
        papers.notice(notice, HearingOccasion.SECOND_REVIEW, command.plan());
    }
}
