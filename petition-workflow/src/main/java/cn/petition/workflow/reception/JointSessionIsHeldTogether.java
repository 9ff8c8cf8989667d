package cn.petition.workflow.reception;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;

/** A session belongs to one office; another may hold it jointly, one of its area, so that it counts once in the sum. */
final class JointSessionIsHeldTogether {

    void check(Organ joint, Organ office) {
        if (joint.id().equals(office.id()) || !joint.isWithin(office)) {
            throw new ActionRefused(
                    "JointSessionIsHeldTogether",
                    "联合接访由上级机关建账，责任单位填本地区参加联合接访的下级机关；本机关单独接访的不填。",
                    null);
        }
    }
}
