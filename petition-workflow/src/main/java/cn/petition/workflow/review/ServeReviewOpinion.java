package cn.petition.workflow.review;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.type.ServiceReceipt;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
    private final DocumentRegister documents;

    ServeReviewOpinion(CaseDesk desk, ParameterValues parameters, DocumentRegister documents) {
        this.desk = desk;
        this.parameters = parameters;
        this.documents = documents;
    }

    @Transactional
    public void serve(Command command) {
        var matter = desk.take(command.step());
        var receipt = documents.draft(matter);
        var facts = StepFacts.none()
                .document(receipt.id())
                .with("receiver", command.receiver()).remark(command.remark());
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
        var served = command.stage() == ReviewStage.REVIEW ? DocumentType.REVIEW_OPINION : DocumentType.SECOND_REVIEW_OPINION;
        documents.issue(
                receipt,
                ServiceReceipt.of(
                        matter, served, number(matter, served), command.method(), command.outcome(), command.receiver()));
    }

    private Optional<String> number(MatterAtHand matter, DocumentType served) {
        if (!matter.petition().reviewedOutside()) {
            return documents.latest(matter.petition(), served);
        }
        return matter.petition().steps().stream()
                .filter(step -> step.action() == CaseAction.DECIDE_REVIEW || step.action() == CaseAction.DECIDE_SECOND_REVIEW)
                .max(Comparator.comparing(Step::sequence))
                .map(step -> step.facts().get("paperNumber"));
    }

    private boolean refusalCounts(MatterAtHand matter) {
        return parameters
                .current()
                .refusalCountsAsServed(
                        matter.moment().on(), Region.ofPlace(matter.petition().place()));
    }
}
