package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;

/** An organ contributes to what another organ is responsible for, and owes one contribution at a time (Art. 24). */
final class JointOrganIsAnother {

    void check(Standing standing, Organ to) {
        if (to.id().equals(standing.responsibleOrgan())) {
            throw new ActionRefused("JointOrganIsAnother", "责任单位不能作为自己的协办单位，请选择其他单位。", null);
        }
        if (standing.jointOrgans().contains(to.id())) {
            throw new ActionRefused("JointOrganIsAnother", "“" + to.name() + "”已是协办单位，尚未反馈。", null);
        }
    }
}
