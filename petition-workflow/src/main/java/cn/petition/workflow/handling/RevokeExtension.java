package cn.petition.workflow.handling;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the latest extension back; the day is again the one before it was granted. */
@Service
public class RevokeExtension {

    public record Command(StepRequest step, String reason) {}

    private final CaseDesk desk;

    RevokeExtension(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void revoke(Command command) {
        var matter = desk.take(command.step());
        matter.petition().revokeExtension(command.reason(), matter.moment(), matter.ids(), matter.clock());
    }
}
