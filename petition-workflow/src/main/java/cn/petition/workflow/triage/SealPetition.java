package cn.petition.workflow.triage;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Petitions;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what turns out to be an accusation: from here on only named persons see it (密封, Art. 30). */
@Service
public class SealPetition {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;
    private final Petitions petitions;
    private final Officers officers;
    private final MatterViewers viewers;

    SealPetition(
            CaseDesk desk,
            Petitions petitions,
            Officers officers,
            MatterViewers viewers) {
        this.desk = desk;
        this.petitions = petitions;
        this.officers = officers;
        this.viewers = viewers;
    }

    @Transactional
    public void seal(Command command) {
        var matter = desk.take(command.step());
        boolean joined = !petitions.findByJoinedIntoId(matter.petition().id()).isEmpty();
        matter.petition().seal(matter.filing(), joined, command.grounds(), matter.moment(), matter.ids());
        var named = new ArrayList<>(officers.namedForAccusations(matter.organ().id()));
        named.add(command.step().by().officer());
        viewers.seal(matter.petition(), named, command.step().by().officer(), "甄别时密封");
    }
}
