package cn.petition.web.appraisal;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The score sheet on the page of a round. */
@Component
class AppraisalCard implements LedgerCardPart {

    private final AppraisalView view;

    AppraisalCard(AppraisalView view) {
        this.view = view;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.APPRAISAL;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("sheet", view.page(entry, officer.actor()));
    }
}
