package cn.petition.workflow.supervision;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;

/** An office supervises the organs below it, never itself and never others. */
final class SupervisedOrganIsBelow {

    void check(Organ supervised, Organ office) {
        if (supervised.id().equals(office.id()) || !supervised.isWithin(office)) {
            throw new ActionRefused(
                    "SupervisedOrganIsBelow", "只能督办本机关以下的单位，请重新选择；本机关的问题由上级信访部门督办。", "《信访工作条例》第四十条第一款");
        }
    }
}
