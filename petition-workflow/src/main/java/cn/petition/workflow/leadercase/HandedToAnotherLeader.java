package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;

/** Handing a case over changes its leader, or the post in which the leader holds it. */
final class HandedToAnotherLeader {

    void check(LedgerFacts now, LedgerFacts next) {
        if (next.text(LedgerFact.LEADER).equals(now.text(LedgerFact.LEADER))
                && next.text(LedgerFact.LEADER_POST).equals(now.text(LedgerFact.LEADER_POST))) {
            throw new ActionRefused("HandedToAnotherLeader", "包案领导和职务都没有变化，请填写接手的领导及其职务。", null);
        }
    }
}
