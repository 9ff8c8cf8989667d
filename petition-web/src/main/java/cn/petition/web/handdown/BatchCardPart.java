package cn.petition.web.handdown;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a batch: how far it is, and the ways to judge, to work in bulk and to the bridge. */
@Component
class BatchCardPart implements LedgerCardPart {

    private final HandDownLists lists;

    BatchCardPart(HandDownLists lists) {
        this.lists = lists;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.HAND_DOWN_BATCH;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("batch", lists.batch(entry.id(), officer.actor()).orElseThrow(NotFound::new));
        model.addAttribute("judgeHref", HandDownPaths.judge(entry.id()));
        model.addAttribute("workHref", HandDownPaths.work(entry.id()));
        model.addAttribute("bridgeHref", "/hand-downs/bridge?batch=" + entry.id());
    }
}
