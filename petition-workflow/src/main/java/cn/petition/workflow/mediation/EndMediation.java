package cn.petition.workflow.mediation;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a mediation without an agreement; handling goes on (调解结束, Art. 33). */
@Service
public class EndMediation {

    public record Command(StepRequest step, String reason) {}

    private final CaseDesk desk;

    EndMediation(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void end(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.END_MEDIATION,
                        StepFacts.none().remark(command.reason()),
                        matter.moment(),
                        matter.ids());
    }
}
