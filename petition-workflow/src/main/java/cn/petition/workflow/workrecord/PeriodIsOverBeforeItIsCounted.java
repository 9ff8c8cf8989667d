package cn.petition.workflow.workrecord;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** A sensitive period ends after it begins, and its visits are told when it is over and not before. */
final class PeriodIsOverBeforeItIsCounted {

    /** @param on day of the record or of its correction */
    void check(LedgerFacts facts, LocalDate on) {
        LocalDate from = facts.date(LedgerFact.FROM_ON).orElseThrow();
        LocalDate until = facts.date(LedgerFact.UNTIL_ON).orElseThrow();
        if (until.isBefore(from)) {
            throw refused("结束日期早于开始日期，请核对后重新填写。");
        }
        if (facts.says(LedgerFact.CAPITAL_VISITS) && on.isBefore(until)) {
            throw refused("这个时期还没有结束，赴京上访批次请在结束之后再填写。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("PeriodIsOverBeforeItIsCounted", words, null);
    }
}
