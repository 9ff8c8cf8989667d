package cn.petition.workflow.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** Whoever hands out a dispute, a warning or a task of screening does so to itself or to an organ below. */
final class ResponsibleWithinReach {

    void check(Organ responsible, Organ from, LocalDate on) {
        if (!responsible.isWithin(from)) {
            throw new ActionRefused(
                    "ResponsibleWithinReach",
                    "“" + responsible.name() + "”不在" + from.name() + "的范围内，请选择本机关或者下级单位；本级不能化解的，请提交上一级。",
                    null);
        }
        if (!responsible.existsOn(on)) {
            throw new ActionRefused(
                    "ResponsibleWithinReach", "“" + responsible.name() + "”在" + on + "不存在，请选择承接其职责的单位。", null);
        }
    }
}
