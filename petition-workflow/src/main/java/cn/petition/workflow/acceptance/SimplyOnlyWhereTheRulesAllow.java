package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.routing.Finding;

/** Simplified handling is for first matters of the kinds that its measures name, and barred for others. */
final class SimplyOnlyWhereTheRulesAllow {

    void check(Finding simplified) {
        var rule = simplified
                .rule()
                .orElseThrow(() -> new ActionRefused(
                        "SimplyOnlyWhereTheRulesAllow", "没有可以简易办理的情形，请选择符合的情形，或者按普通程序受理。", null));
        if (rule.suggestion() != CaseAction.ACCEPT_SIMPLY) {
            throw new ActionRefused(
                    rule.code(),
                    rule.ground() + "请按普通程序受理。",
                    rule.articles().values().stream().sorted().reduce((earlier, later) -> later).orElse(null));
        }
    }
}
