package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;

/** An organ is urged again after it has reported. */
final class OneExecutionAtATime {

    void check(Standing standing, Organ by) {
        if (standing.executingOrgans().contains(by.id())) {
            throw new ActionRefused("OneExecutionAtATime", "“" + by.name() + "”已有一项执行任务尚未反馈。", null);
        }
    }
}
