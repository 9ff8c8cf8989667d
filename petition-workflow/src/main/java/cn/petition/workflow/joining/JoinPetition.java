package cn.petition.workflow.joining;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins a matter into another because it is the same: why, on which evidence, decided by a person (并入). */
@Service
public class JoinPetition {

    /** @param into public number of the matter into which it is joined */
    public record Command(StepRequest step, String into, String evidence) {}

    private final CaseDesk desk;
    private final VisiblePetitions visible;
    private final Petitions petitions;
    private final MatterGroups groups;

    JoinPetition(CaseDesk desk, VisiblePetitions visible, Petitions petitions, MatterGroups groups) {
        this.desk = desk;
        this.visible = visible;
        this.petitions = petitions;
        this.groups = groups;
    }

    @Transactional
    public void join(Command command) {
        var matter = desk.take(command.step());
        desk.hold(command.into());
        var into = visible.byNumber(command.into(), command.step().by());
        if (!petitions.findByJoinedIntoId(matter.petition().id()).isEmpty()) {
            throw new ActionRefused(
                    "JoinedIntoAStandingMatter", "已有其他事项并入本事项，请把它们分别并入所选事项，不要连环并入。", null);
        }
        matter.petition().joinInto(into, command.evidence(), matter.moment(), matter.ids());
        groups.settle(into);
    }
}
