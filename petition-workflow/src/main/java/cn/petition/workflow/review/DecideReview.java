package cn.petition.workflow.review;

import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing organ maintains, changes or quashes the opinion before it, in writing (复查意见、复核意见, Art. 35, 36). */
@Service
public class DecideReview {

    /**
     * @param factsFound facts as established in the review
     * @param paperNumber number of the opinion of an organ without this system
     */
    public record Command(
            StepRequest step,
            ReviewStage stage,
            ReviewOutcome outcome,
            Set<ReviewFlaw> flaws,
            String factsFound,
            String decision,
            String legalBasis,
            @Nullable String paperNumber) {

        public Command {
            flaws = Set.copyOf(flaws);
        }
    }

    private final CaseDesk desk;
    private final ReviewDocuments papers;

    DecideReview(CaseDesk desk, ReviewDocuments papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Transactional
    public void decide(Command command) {
        var matter = desk.take(command.step());
        new OutsideOrganNamesItsPaper().check(matter.petition(), command.paperNumber());
        var paper = papers.draft(matter);
        var facts = StepFacts.none()
                .document(ReviewDocuments.id(paper))
                .with("paperNumber", command.paperNumber()).remark(command.decision());
        matter.petition()
                .decideReview(
                        command.stage(), command.outcome(), command.flaws(), facts, matter.moment(), matter.ids());
        papers.opinion(
                paper,
                command.stage(),
                command.outcome(),
                command.flaws(),
                command.factsFound(),
                command.decision(),
                command.legalBasis(),
                null);
    }
}
