package cn.petition.web.routing;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import org.springframework.stereotype.Component;

/** Channels, competence and limits hold for all organs, so that only the highest office changes them. */
@Component
class OnlyTheHighestOfficeMaintains {

    private final Organs organs;

    OnlyTheHighestOfficeMaintains(Organs organs) {
        this.organs = organs;
    }

    boolean allows(Actor actor) {
        return organs.findById(actor.organ()).map(Organ::parent).isEmpty();
    }

    void check(Actor actor) {
        if (!allows(actor)) {
            throw new ActionRefused(
                    "OnlyTheHighestOfficeMaintains", "分流依据适用于全部机关，请由最高一级信访部门的人员更改。", null);
        }
    }
}
