package cn.petition.web.handdown;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.web.config.PostedForms;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a row: what came, what it repeats or belongs to, and the way to judge it. */
@Component
class RowCardPart implements LedgerCardPart {

    private final HandDownLists lists;
    private final PostedForms forms;

    RowCardPart(HandDownLists lists, PostedForms forms) {
        this.lists = lists;
        this.forms = forms;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.HAND_DOWN_ROW;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        var row = lists.row(entry.id(), officer.actor()).orElse(null);
        model.addAttribute("handed", row);
        if (row != null) {
            model.addAttribute("otherHref", row.other() == null ? null : HandDownPaths.row(row.other()));
            model.addAttribute("judgeHref", HandDownPaths.judge(row.batch()) + "?row=" + row.id());
            boolean linkable = row.status() == LedgerStatus.STANDING && row.matter() == null;
            model.addAttribute(
                    "linkKey", linkable ? forms.issue(officer.actor(), JudgeController.route(row.id())) : null);
        }
    }
}
