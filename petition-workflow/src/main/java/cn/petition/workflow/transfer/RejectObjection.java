package cn.petition.workflow.transfer;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ObjectionRejection;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office does not agree with an objection; the organ keeps the matter and its clocks have not stopped. */
@Service
public class RejectObjection {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    RejectObjection(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void reject(Command command) {
        var matter = desk.take(command.step());
        var objection = Objection.on(matter);
        var paper = documents.draft(matter);
        matter.petition()
                .rejectObjection(
                        StepFacts.none().document(paper.id()).remark(command.grounds()), matter.moment(), matter.ids());
        documents.issue(
                paper,
                ObjectionRejection.of(
                        matter, desk.organ(objection.by()).name(), null, objection.on(), command.grounds()));
    }
}
