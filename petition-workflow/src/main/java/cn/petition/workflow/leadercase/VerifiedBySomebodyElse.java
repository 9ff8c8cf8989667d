package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import java.util.List;

/** Whoever reported a case as resolved does not verify it. */
final class VerifiedBySomebodyElse {

    void check(List<LedgerStep> history, Actor verifier) {
        history.stream()
                .filter(step -> step.action() == LedgerAction.REPORT_DONE)
                .reduce((earlier, later) -> later)
                .filter(step -> verifier.officer().equals(step.actor()))
                .ifPresent(step -> {
                    throw new ActionRefused(
                            "VerifiedBySomebodyElse", "化解情况由您上报，应当由另一名人员核查。", null);
                });
    }
}
