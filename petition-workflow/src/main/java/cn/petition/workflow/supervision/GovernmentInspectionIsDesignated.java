package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.supervision.InspectionKind;

/** A department makes a government inspection only where the government has designated it. */
final class GovernmentInspectionIsDesignated {

    void check(LedgerFacts facts) {
        boolean government = facts.choice(LedgerFact.INSPECTION_KIND, InspectionKind.class)
                .filter(kind -> kind == InspectionKind.GOVERNMENT)
                .isPresent();
        if (government && !facts.says(LedgerFact.DOCUMENT_NUMBER)) {
            throw new ActionRefused(
                    "GovernmentInspectionIsDesignated",
                    "政府督查须经本级政府指定，请填写指定文号；没有指定的，请改为信访督查。",
                    InspectionKind.GOVERNMENT.article());
        }
    }
}
