package cn.petition.workflow.closure;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner takes the matter back in writing (撤回). */
@Service
public class WithdrawPetition {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;

    WithdrawPetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void withdraw(Command command) {
        var matter = desk.take(command.step());
        matter.petition().withdraw(command.grounds(), matter.moment(), matter.ids());
    }
}
