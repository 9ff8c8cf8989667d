package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a suggestion shows beside what all ledgers show: the suggestion as it was issued. */
@Component
class SuggestionCard implements LedgerCardPart {

    private final LinePapers papers;

    SuggestionCard(LinePapers papers) {
        this.papers = papers;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUGGESTION;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        papers.fill(entry, officer, model);
    }
}
