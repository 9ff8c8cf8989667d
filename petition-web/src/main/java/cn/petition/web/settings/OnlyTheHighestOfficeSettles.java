package cn.petition.web.settings;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;

/** Calendar and parameters hold for the whole installation, so that only its highest office changes them. */
final class OnlyTheHighestOfficeSettles {

    private final Organs organs;

    OnlyTheHighestOfficeSettles(Organs organs) {
        this.organs = organs;
    }

    void check(Actor actor) {
        boolean highest = organs.findById(actor.organ()).map(Organ::parent).isEmpty();
        if (!highest) {
            throw new ActionRefused("OnlyTheHighestOfficeSettles", "参数和日历适用于全部机关，请由最高一级信访部门的管理员更改。", null);
        }
    }
}
