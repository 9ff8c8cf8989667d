package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.reception.ReceptionRecords;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a reception: the leaders who were present, and the batches that they received. */
@Component
class ReceptionCard implements LedgerCardPart {

    /** @param counts leaders, batches and petitioners in one sentence, as recorded */
    public record Card(
            List<ReceptionRecords.LeaderRow> leaders, List<ReceptionRecords.BatchRow> batches, String counts) {}

    private final ReceptionRecords records;

    ReceptionCard(ReceptionRecords records) {
        this.records = records;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.RECEPTION;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("card", new Card(
                records.leaders(entry.id()), records.batches(entry, officer.actor()), counts(entry)));
    }

    private static String counts(LedgerEntry entry) {
        if (!entry.facts().says(LedgerFact.LEADER_TIMES)) {
            return "";
        }
        return "领导" + number(entry, LedgerFact.LEADER_TIMES) + "人次，接访" + number(entry, LedgerFact.BATCHES) + "批"
                + number(entry, LedgerFact.PETITIONER_TIMES) + "人次";
    }

    private static long number(LedgerEntry entry, LedgerFact fact) {
        return entry.facts().number(fact).orElse(0L);
    }
}
