package cn.petition.workflow.review;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a review opinion reached the petitioner: the time for the second review runs from that day (Art. 36); a
 * second review opinion ends the matter with it.
 */
@Service
public class ServeReviewOpinion {

    /**
     * @param receiver who signed, or to whom it was offered
     * @param publishedOn day on which a second review opinion is published after a hearing, {@code null} when it is not
     * @param publicationReason why it is published
     */
    public record Command(
            StepRequest step,
            ReviewStage stage,
            ServiceMethod method,
            ServiceOutcome outcome,
            String receiver,
            @Nullable String remark,
            @Nullable LocalDate publishedOn,
            @Nullable String publicationReason) {}

    private final CaseDesk desk;
    private final ParameterValues parameters;

    ServeReviewOpinion(CaseDesk desk, ParameterValues parameters) {
        this.desk = desk;
        this.parameters = parameters;
    }

    @Transactional
    public void serve(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none().with("receiver", command.receiver()).remark(command.remark());
        if (command.stage() == ReviewStage.REVIEW) {
            matter.petition()
                    .serveReview(
                            command.method(),
                            command.outcome(),
                            refusalCounts(matter),
                            facts,
                            matter.moment(),
                            matter.ids());
        } else {
            matter.petition()
                    .serveSecondReview(
                            command.method(),
                            command.outcome(),
                            refusalCounts(matter),
                            command.publishedOn() != null,
                            facts.with("publishedOn", command.publishedOn())
                                    .with("publicationReason", command.publicationReason()),
                            matter.moment(),
                            matter.ids());
        }
    }

    private boolean refusalCounts(MatterAtHand matter) {
        return parameters
                .current()
                .refusalCountsAsServed(
                        matter.moment().on(), Region.ofPlace(matter.petition().place()));
    }
}
