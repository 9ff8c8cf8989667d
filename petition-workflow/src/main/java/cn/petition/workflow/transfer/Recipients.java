package cn.petition.workflow.transfer;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Petition;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a matter to the organ it is handed to: an ordinary one to the organ, a sealed one to its named persons. */
@Component
public class Recipients {

    private final MatterViewers viewers;
    private final MatterGroups groups;
    private final Officers officers;

    Recipients(MatterViewers viewers, MatterGroups groups, Officers officers) {
        this.viewers = viewers;
        this.groups = groups;
        this.officers = officers;
    }

    /** The recipient has to act on it here; without anybody who may see it the matter would lie there unseen. */
    public void openToActor(Petition petition, Organ to, UUID by) {
        if (!petition.sealed()) {
            groups.open(petition, to);
            return;
        }
        if (clear(petition, to, by) == 0) {
            throw new ActionRefused(
                    "SomebodyMustKnow",
                    "“" + to.name() + "”没有指定可以知悉检举控告的人员，请先由其指定，或者转纪检监察机关。",
                    "《信访工作条例》第三十条");
        }
    }

    /** The recipient follows its own rules from here on and may work outside of this system. */
    public void openToOther(Petition petition, Organ to, UUID by) {
        if (petition.sealed()) {
            clear(petition, to, by);
        } else {
            groups.open(petition, to);
        }
    }

    private int clear(Petition petition, Organ to, UUID by) {
        var named = officers.namedForAccusations(to.id());
        viewers.seal(petition, named, by, "转交时指定知悉");
        return (int) named.stream()
                .filter(officer -> viewers.sees(officer, to.id(), petition.id()))
                .count();
    }
}
