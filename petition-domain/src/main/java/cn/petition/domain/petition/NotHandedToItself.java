package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;

/** A matter is handed to another organ than the one that holds it. */
final class NotHandedToItself {

    void check(Petition petition, Organ to) {
        if (to.id().equals(petition.registeringOrgan()) || to.id().equals(petition.responsibleOrganOrNull())) {
            throw new ActionRefused("NotHandedToItself", "去向单位就是目前持有该事项的单位，请选择其他单位。", null);
        }
    }
}
