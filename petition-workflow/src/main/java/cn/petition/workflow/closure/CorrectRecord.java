package cn.petition.workflow.closure;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is right where an earlier step is wrong (更正); the wrong line stays and no clock moves. */
@Service
public class CorrectRecord {

    /**
     * @param wrong the step that is wrong
     * @param right what is right, and why
     */
    public record Command(StepRequest step, UUID wrong, String right) {}

    private final CaseDesk desk;

    CorrectRecord(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void correct(Command command) {
        var matter = desk.take(command.step());
        matter.petition().correct(command.wrong(), command.right(), matter.moment(), matter.ids());
    }
}
