package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a matter before the leader with what the desk proposes (呈送阅批). */
@Service
public class SubmitForInstruction {

    public record Command(StepRequest step, String proposal) {}

    private final CaseDesk desk;

    SubmitForInstruction(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void submit(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.SUBMIT_FOR_INSTRUCTION,
                        StepFacts.none().remark(command.proposal()),
                        matter.moment(),
                        matter.ids());
    }
}
