package cn.petition.workflow.handling;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.type.ServiceReceipt;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the opinion reached the petitioner (送达); the time to ask for a review runs from this day (Art. 35). */
@Service
public class ServeOpinion {

    /**
     * @param receiver who signed, or to whom it was offered
     */
    public record Command(StepRequest step, ServiceMethod method, ServiceOutcome outcome, String receiver, @Nullable String remark) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;
    private final ParameterValues parameters;

    ServeOpinion(CaseDesk desk, DocumentRegister documents, ParameterValues parameters) {
        this.desk = desk;
        this.documents = documents;
        this.parameters = parameters;
    }

    @Transactional
    public void serve(Command command) {
        var matter = desk.take(command.step());
        var receipt = documents.draft(matter);
        matter.petition()
                .serve(
                        command.method(),
                        command.outcome(),
                        refusalCounts(matter),
                        StepFacts.none()
                                .document(receipt.id())
                                .with("receiver", command.receiver())
                                .remark(command.remark()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                receipt,
                ServiceReceipt.of(
                        matter,
                        documents.latest(matter.petition(), DocumentType.HANDLING_OPINION),
                        command.method(),
                        command.outcome(),
                        command.receiver()));
    }

    private boolean refusalCounts(MatterAtHand matter) {
        return parameters.current().refusalCountsAsServed(matter.moment().on(), Region.ofPlace(matter.petition().place()));
    }
}
