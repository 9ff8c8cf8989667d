package cn.petition.workflow.review;

import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing organ quashes the opinion and orders another one by a day that it sets (责令重办). */
@Service
public class OrderRedo {

    /**
     * @param redoBy the day by which the new opinion is due
     * @param paperNumber number of the opinion of an organ without this system
     */
    public record Command(
            StepRequest step,
            Set<ReviewFlaw> flaws,
            LocalDate redoBy,
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

    OrderRedo(CaseDesk desk, ReviewDocuments papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Transactional
    public void order(Command command) {
        var matter = desk.take(command.step());
        new OutsideOrganNamesItsPaper().check(matter.petition(), command.paperNumber());
        var stage = matter.petition().status() == PetitionStatus.UNDER_REVIEW
                ? ReviewStage.REVIEW
                : ReviewStage.SECOND_REVIEW;
        var paper = papers.draft(matter);
        var facts = StepFacts.none()
                .document(ReviewDocuments.id(paper))
                .with("paperNumber", command.paperNumber()).remark(command.decision());
        matter.petition()
                .orderRedo(
                        stage, command.flaws(), command.redoBy(), facts, matter.moment(), matter.ids(), matter.clock());
        papers.opinion(
                paper,
                stage,
                ReviewOutcome.REDO_ORDERED,
                command.flaws(),
                command.factsFound(),
                command.decision(),
                command.legalBasis(),
                command.redoBy());
    }
}
