package cn.petition.workflow.task;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** A task is given to the own organ or one below it that exists on that day; nobody gives tasks upward or sideways. */
final class TaskGoesToAnOrganBelow {

    void check(Organ responsible, Organ office, LocalDate on) {
        if (!responsible.isWithin(office)) {
            throw new ActionRefused(
                    "TaskGoesToAnOrganBelow", "“" + responsible.name() + "”不在" + office.name() + "的范围内，请选择本地区的责任单位。", null);
        }
        if (!responsible.existsOn(on)) {
            throw new ActionRefused(
                    "TaskGoesToAnOrganBelow", "“" + responsible.name() + "”在" + on + "不存在，请选择承接其职责的单位。", null);
        }
    }
}
