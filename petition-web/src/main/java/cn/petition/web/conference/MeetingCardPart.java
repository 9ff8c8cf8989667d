package cn.petition.web.conference;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way from a meeting to its minutes on paper. */
@Component
class MeetingCardPart implements LedgerCardPart {

    @Override
    public LedgerKind kind() {
        return LedgerKind.MEETING;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("minutes", "/meetings/" + entry.id() + "/minutes");
    }
}
