package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.ledger.SupervisedMatters;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a supervision shows beside what all ledgers show: its letters, and what makes its matters important ones. */
@Component
class SupervisionCard implements LedgerCardPart {

    private final LinePapers papers;
    private final SupervisedMatters matters;

    SupervisionCard(LinePapers papers, SupervisedMatters matters) {
        this.papers = papers;
        this.matters = matters;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUPERVISION;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        papers.fill(entry, officer, model);
        model.addAttribute(
                "categories", matters.categoriesOf(entry.id()).stream().map(Labels::of).toList());
    }
}
