package cn.petition.workflow.hearing;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a hearing on a major, complex or difficult matter in handling; the clock runs on (听证, Art. 31). */
@Service
public class HoldHearing {

    public record Command(StepRequest step, HearingPlan plan) {}

    private final CaseDesk desk;
    private final Hearings hearings;

    HoldHearing(CaseDesk desk, Hearings hearings) {
        this.desk = desk;
        this.hearings = hearings;
    }

    @Transactional
    public void hold(Command command) {
        var matter = desk.take(command.step());
        var plan = command.plan();
        var facts = HearingFacts.called(plan);
        var step = matter.petition().record(CaseAction.HOLD_HEARING, facts, matter.moment(), matter.ids());
        hearings.open(matter.petition().id(), step.id(), HearingStage.HANDLING, matter.moment().on(), plan);
    }
}
