package cn.petition.workflow.closure;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the petitioner said when asked afterwards (回访). */
@Service
public class FollowUp {

    public record Command(StepRequest step, String spokenTo, Attitude attitude, String words) {}

    private final CaseDesk desk;

    FollowUp(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void record(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none()
                .with("spokenTo", command.spokenTo())
                .with("attitude", command.attitude())
                .remark(command.words());
        matter.petition().record(CaseAction.FOLLOW_UP, facts, matter.moment(), matter.ids());
    }
}
