package cn.petition.workflow.closure;

import cn.petition.domain.petition.StepFacts;
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

    WithdrawPetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void withdraw(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none().with("signedBy", command.signedBy()).remark(command.grounds());
        matter.petition().withdraw(facts, matter.moment(), matter.ids());
    }
}
