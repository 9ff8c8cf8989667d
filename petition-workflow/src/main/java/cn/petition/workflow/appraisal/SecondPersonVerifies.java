package cn.petition.workflow.appraisal;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.petition.ActionRefused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who began a round, changed it or corrected a score does not verify it. */
final class SecondPersonVerifies {

    private static final Set<LedgerAction> SHAPING =
            EnumSet.of(LedgerAction.BEGIN, LedgerAction.AMEND, LedgerAction.CORRECT);

    private SecondPersonVerifies() {}

    static void check(List<LedgerStep> history, LedgerMoment moment) {
        var by = moment.by();
        boolean own = history.stream()
                .filter(step -> SHAPING.contains(step.action()))
                .anyMatch(step -> by != null && by.officer().equals(step.actor()));
        if (own) {
            throw new ActionRefused(
                    SecondPersonVerifies.class.getSimpleName(), "您建立或者更正过本轮考核，请由另一人核定。", "《信访工作条例》第三十九条第一款");
        }
    }
}
