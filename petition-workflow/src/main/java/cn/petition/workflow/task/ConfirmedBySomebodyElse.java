package cn.petition.workflow.task;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.petition.ActionRefused;
import java.util.List;
import java.util.UUID;

/** Whoever reported a task as done does not confirm it. */
final class ConfirmedBySomebodyElse {

    void check(List<LedgerStep> history, UUID officer) {
        history.stream()
                .filter(step -> step.action() == LedgerAction.REPORT_DONE)
                .reduce((earlier, later) -> later)
                .filter(step -> officer.equals(step.actor()))
                .ifPresent(step -> {
                    throw new ActionRefused(
                            "ConfirmedBySomebodyElse", "完成情况由您上报，应当由另一名人员确认办结。", null);
                });
    }
}
