package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.ActionRefused;

/** Reports print rates with one or with two digits after the point. */
final class RateHasOneOrTwoDigits {

    private RateHasOneOrTwoDigits() {}

    static void check(LedgerChange change) {
        change.facts().number(LedgerFact.RATE_DIGITS).ifPresent(digits -> {
            if (digits < 1 || digits > 2) {
                throw new ActionRefused(RateHasOneOrTwoDigits.class.getSimpleName(), "化解率小数位数请填 1 或者 2。", null);
            }
        });
    }
}
