package cn.petition.workflow.joining;

import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.Petitions;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a joining back: clocks, counts and duties are as if the matter had never been joined (退出并入). */
@Service
public class DetachPetition {

    public record Command(StepRequest step, String reason) {}

    private final CaseDesk desk;
    private final Petitions petitions;
    private final MatterGroups groups;

    DetachPetition(CaseDesk desk, Petitions petitions, MatterGroups groups) {
        this.desk = desk;
        this.petitions = petitions;
        this.groups = groups;
    }

    @Transactional
    public void detach(Command command) {
        var matter = desk.take(command.step());
        var left = matter.petition().joinedInto();
        matter.petition().detach(command.reason(), matter.moment(), matter.ids());
        groups.settle(matter.petition());
        if (left != null) {
            petitions.findById(left).ifPresent(groups::settle);
        }
    }
}
