package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** A second letter follows an answer that does not satisfy, or the day on which none had come. */
final class AgainOnlyWhenLateOrUnsatisfied {

    void check(LedgerEntry entry, LocalDate on) {
        boolean waiting = entry.status() != LedgerStatus.ANSWERED;
        if (waiting && entry.dueOn() != null && !on.isAfter(entry.dueOn())) {
            throw new ActionRefused(
                    "AgainOnlyWhenLateOrUnsatisfied", "答复期限还没有届满，不能再次督办；可以先催办，或者等收到答复后核查。", null);
        }
    }
}
