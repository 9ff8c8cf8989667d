package cn.petition.workflow.review;

import cn.petition.domain.petition.ReviewRefusalGround;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing organ does not take a request up and says why in writing (不予受理复查、复核). */
@Service
public class RefuseReview {

    /**
     * @param wayToGo where the petitioner can turn instead
     * @param paperNumber number of the notice of an organ without this system
     */
    public record Command(
            StepRequest step,
            ReviewStage stage,
            ReviewRefusalGround ground,
            String reasons,
            @Nullable String wayToGo,
            @Nullable String paperNumber) {}

    private final CaseDesk desk;
    private final ReviewDocuments papers;

    RefuseReview(CaseDesk desk, ReviewDocuments papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Transactional
    public void refuse(Command command) {
        var matter = desk.take(command.step());
        new OutsideOrganNamesItsPaper().check(matter.petition(), command.paperNumber());
        var notice = papers.draft(matter);
        var facts = StepFacts.none()
                .document(ReviewDocuments.id(notice))
                .with("wayToGo", command.wayToGo())
                .with("paperNumber", command.paperNumber())
                .remark(command.reasons());
        matter.petition().refuseReview(command.stage(), command.ground(), facts, matter.moment(), matter.ids());
        papers.refusal(notice, command.stage(), command.ground(), command.reasons(), command.wayToGo());
    }
}
