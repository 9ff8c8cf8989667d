package cn.petition.workflow.leadercase;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** The organ that works on a leader's case belongs to the office that keeps it, or lies below it. */
final class CaseStaysInTheArea {

    void check(Organ responsible, Organ office, LocalDate on) {
        if (!responsible.isWithin(office) || !responsible.existsOn(on)) {
            throw new ActionRefused(
                    "CaseStaysInTheArea",
                    "“" + responsible.name() + "”不在" + office.name() + "的范围内或者已经撤并，请选择本地区现有的责任单位。",
                    null);
        }
    }
}
