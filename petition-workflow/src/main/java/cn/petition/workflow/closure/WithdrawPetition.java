package cn.petition.workflow.closure;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.WithdrawalStatement;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner takes the matter back in writing (撤回). */
@Service
public class WithdrawPetition {

    /** @param signedBy who signed the written statement */
    public record Command(StepRequest step, String grounds, String signedBy) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    WithdrawPetition(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void withdraw(Command command) {
        var matter = desk.take(command.step());
        var statement = documents.draft(matter);
        var facts = StepFacts.none().document(statement.id()).with("signedBy", command.signedBy()).remark(command.grounds());
        matter.petition().withdraw(facts, matter.moment(), matter.ids());
        documents.issue(
                statement, WithdrawalStatement.of(matter, matter.moment().on(), command.grounds()));
    }
}
