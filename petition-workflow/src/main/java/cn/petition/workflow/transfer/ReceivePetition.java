package cn.petition.workflow.transfer;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ confirms that it has the papers (签收); its clocks have been running since the hand-over. */
@Service
public class ReceivePetition {

    public record Command(StepRequest step) {}

    private final CaseDesk desk;

    ReceivePetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void receive(Command command) {
        var matter = desk.take(command.step());
        matter.petition().receive(matter.moment(), matter.ids());
    }
}
