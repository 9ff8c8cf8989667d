package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.ui.Model;

/**
 * What one ledger shows on the page of a line beside what all ledgers show. The part is drawn by the fragment
 * {@code card} of the template {@code ledger/_<path of the ledger>.html}. One bean for a ledger at most.
 */
public interface LedgerCardPart {

    LedgerKind kind();

    /** Puts what the fragment needs into the model. */
    void fill(LedgerEntry entry, OfficerPrincipal officer, Model model);
}
