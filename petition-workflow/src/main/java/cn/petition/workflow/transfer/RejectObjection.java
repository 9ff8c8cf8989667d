package cn.petition.workflow.transfer;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office does not agree with an objection; the organ keeps the matter and its clocks have not stopped. */
@Service
public class RejectObjection {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;

    RejectObjection(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void reject(Command command) {
        var matter = desk.take(command.step());
        matter.petition().rejectObjection(command.grounds(), matter.moment(), matter.ids());
    }
}
