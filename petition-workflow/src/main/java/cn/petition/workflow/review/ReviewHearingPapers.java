package cn.petition.workflow.review;

import cn.petition.workflow.document.DraftDocument;
import cn.petition.workflow.hearing.Hearing;
import cn.petition.workflow.hearing.HearingPapers;
import cn.petition.workflow.hearing.HearingPlan;
import cn.petition.workflow.hearing.HearingResult;
import cn.petition.workflow.hearing.HearingStage;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notice, record and conclusion of a hearing in a review; an organ without this system writes its own. */
@Component
class ReviewHearingPapers {

    private final HearingPapers papers;

    ReviewHearingPapers(HearingPapers papers) {
        this.papers = papers;
    }

    @Nullable DraftDocument draft(MatterAtHand matter) {
        return matter.petition().reviewedOutside() ? null : papers.draft(matter);
    }

    void notice(@Nullable DraftDocument draft, HearingStage stage, HearingPlan plan) {
        if (draft != null) {
            papers.notice(draft, stage, plan);
        }
    }

    /** The conclusion is the paper of the step, the record lies beside it. */
    void concluded(@Nullable DraftDocument draft, Hearing hearing, HearingResult result) {
        if (draft != null) {
            papers.conclusion(draft, hearing, result);
        }
    }
}
