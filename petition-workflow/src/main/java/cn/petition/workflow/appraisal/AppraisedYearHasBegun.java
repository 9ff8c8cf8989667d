package cn.petition.workflow.appraisal;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** A round looks at a year that has begun; there is nothing to appraise before. */
final class AppraisedYearHasBegun {

    private static final int FIRST = 2005;

    private AppraisedYearHasBegun() {}

    static void check(LedgerFacts facts, LocalDate today) {
        long year = facts.number(LedgerFact.YEAR).orElse(0L);
        if (year < FIRST || year > today.getYear()) {
            throw new ActionRefused(
                    AppraisedYearHasBegun.class.getSimpleName(), "考核年度请填 " + FIRST + " 至 " + today.getYear() + "。", null);
        }
    }
}
