package cn.petition.workflow.screening;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.petition.ActionRefused;

/** A warning is disposed of when the check found it true, and closed without that when not. */
final class DisposedOnlyWhenFounded {

    void check(LedgerAction action, LedgerFacts facts) {
        boolean founded = facts.choice(LedgerFact.OUTCOME, WarningFinding.class)
                .filter(finding -> finding == WarningFinding.FOUNDED)
                .isPresent();
        if (action == LedgerAction.DISPOSE && !founded) {
            throw refused("核查结论是不属实，没有需要处置的情况，请选择“办结”。");
        }
        if (action == LedgerAction.CLOSE && founded) {
            throw refused("核查结论是属实，请选择“登记处置”，写明处置措施和结果。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("DisposedOnlyWhenFounded", words, null);
    }
}
