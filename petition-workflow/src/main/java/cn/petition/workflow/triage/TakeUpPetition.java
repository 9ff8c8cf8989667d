package cn.petition.workflow.triage;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ that registered a matter handles it itself (本机关接收, Art. 23). */
@Service
public class TakeUpPetition {

    public record Command(StepRequest step, @Nullable String remark) {}

    private final CaseDesk desk;

    TakeUpPetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void takeUp(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .takeUp(StepFacts.none().remark(command.remark()), matter.moment(), matter.ids(), matter.clock());
    }
}
