package cn.petition.workflow.review;

import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.hearing.HearingFacts;
import cn.petition.workflow.hearing.HearingResult;
import cn.petition.workflow.hearing.HearingStage;
import cn.petition.workflow.hearing.Hearings;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearing of a second review has ended: the clock goes on with the next day. */
@Service
public class ResumeAfterHearing {

    /** @param step its day is the one on which the hearing ended */
    public record Command(StepRequest step, HearingResult result) {}

    private final CaseDesk desk;
    private final Hearings hearings;
    private final ReviewHearingPapers papers;

    ResumeAfterHearing(CaseDesk desk, Hearings hearings, ReviewHearingPapers papers) {
        this.desk = desk;
        this.hearings = hearings;
        this.papers = papers;
    }

    @Transactional
    public void resume(Command command) {
        var matter = desk.take(command.step());
        var conclusion = papers.draft(matter);
        var facts = HearingFacts.concluded(command.result()).document(ReviewDocuments.id(conclusion));
        var step = matter.petition().resumeAfterHearing(facts, matter.moment(), matter.ids(), matter.clock());
        var held = hearings.conclude(
                matter.petition().id(),
                step.id(),
                HearingStage.SECOND_REVIEW,
                matter.moment().on(),
                command.result());
        papers.concluded(
                conclusion, HearingOccasion.SECOND_REVIEW, held.place(), held.presiding(), command.result());
    }
}
