package cn.petition.workflow.hearing;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearing in handling has been held: record, those who came, conclusion (听证结束, Art. 31). */
@Service
public class EndHearing {

    public record Command(StepRequest step, HearingResult result) {}

    private final CaseDesk desk;
    private final Hearings hearings;
    private final HearingPapers papers;

    EndHearing(CaseDesk desk, Hearings hearings, HearingPapers papers) {
        this.desk = desk;
        this.hearings = hearings;
        this.papers = papers;
    }

    @Transactional
    public void end(Command command) {
        var matter = desk.take(command.step());
        var conclusion = papers.draft(matter);
        var facts = HearingFacts.concluded(command.result()).document(conclusion.id());
        var step = matter.petition().record(CaseAction.END_HEARING, facts, matter.moment(), matter.ids());
        var hearing = hearings.conclude(
                matter.petition().id(),
                step.id(),
                HearingStage.HANDLING,
                matter.moment().on(),
                command.result());
        papers.conclusion(conclusion, hearing, command.result());
    }
}
