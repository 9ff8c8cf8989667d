package cn.petition.workflow.transfer;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Not ours: the organ objects within five working days and says why (异议, Art. 23). */
@Service
public class ObjectToTransfer {

    /**
     * @param proposed the organ that has authority in the objecting organ's view
     */
    public record Command(StepRequest step, String grounds, @Nullable UUID proposed) {}

    private final CaseDesk desk;

    ObjectToTransfer(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void object(Command command) {
        var matter = desk.take(command.step());
        var proposed = command.proposed() == null ? null : desk.organ(command.proposed());
        matter.petition().object(command.grounds(), proposed, matter.moment(), matter.ids(), matter.clock());
    }
}
