package cn.petition.workflow.transfer;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ReturnReceipt;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office agrees with an objection and takes the papers back (退回); triage owes what it owed before. */
@Service
public class ConsentToReturn {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    ConsentToReturn(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void consent(Command command) {
        var matter = desk.take(command.step());
        var objection = Objection.on(matter);
        var paper = documents.draft(matter);
        matter.petition()
                .takeBack(
                        StepFacts.none().document(paper.id()).remark(command.grounds()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        documents.issue(
                paper,
                ReturnReceipt.of(
                        matter, desk.organ(objection.by()).name(), null, objection.on(), command.grounds()));
    }
}
