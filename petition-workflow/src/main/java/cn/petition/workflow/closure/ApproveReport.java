package cn.petition.workflow.closure;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assigning office finds the completion report good (审核认定办结, Art. 22). */
@Service
public class ApproveReport {

    public record Command(StepRequest step, @Nullable String remark) {}

    private final CaseDesk desk;

    ApproveReport(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void approve(Command command) {
        var matter = desk.take(command.step());
        matter.petition().approveReport(StepFacts.none().remark(command.remark()), matter.moment(), matter.ids());
    }
}
