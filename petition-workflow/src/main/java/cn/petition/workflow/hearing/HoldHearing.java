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
    private final HearingPapers papers;

    HoldHearing(CaseDesk desk, Hearings hearings, HearingPapers papers) {
        this.desk = desk;
        this.hearings = hearings;
        this.papers = papers;
    }

    @Transactional
    public void hold(Command command) {
        var matter = desk.take(command.step());
        var plan = command.plan();
        var notice = papers.draft(matter);
        var facts = HearingFacts.called(plan).document(notice.id());
        var step = matter.petition().record(CaseAction.HOLD_HEARING, facts, matter.moment(), matter.ids());
        hearings.open(matter.petition().id(), step.id(), HearingStage.HANDLING, matter.moment().on(), plan);
        papers.notice(notice, HearingStage.HANDLING, plan);
    }
}
