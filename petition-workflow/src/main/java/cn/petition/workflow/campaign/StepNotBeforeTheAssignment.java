package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** Nothing is reported, returned or closed before it was assigned. */
final class StepNotBeforeTheAssignment {

    private StepNotBeforeTheAssignment() {}

    static void check(LedgerEntry entry, LocalDate on) {
        if (on.isBefore(entry.begunOn())) {
            throw new ActionRefused(
                    StepNotBeforeTheAssignment.class.getSimpleName(),
                    "日期 " + on + " 早于交办日期 " + entry.begunOn() + "，请改正日期。",
                    null);
        }
    }
}
