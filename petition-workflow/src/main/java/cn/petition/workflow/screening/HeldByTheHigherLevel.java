package cn.petition.workflow.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;

/** Once a dispute went up a level, the level below reads on but no longer decides about it. */
final class HeldByTheHigherLevel {

    void check(Organ responsible, Organ acting) {
        if (!responsible.isWithin(acting)) {
            throw new ActionRefused(
                    "HeldByTheHigherLevel", "这件纠纷已经提交“" + responsible.name() + "”统筹，请与该单位联系办理。", null);
        }
    }
}
