package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader says how a matter is to be dealt with (领导批示), before it is handed over. */
@Service
public class GiveInstruction {

    public record Command(StepRequest step, String instruction) {}

    private final CaseDesk desk;

    GiveInstruction(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void instruct(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.GIVE_INSTRUCTION,
                        StepFacts.none().remark(command.instruction()),
                        matter.moment(),
                        matter.ids());
    }
}
