package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.ReceptionForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ledger of receptions as offices keep it: who received when, where and in which form, and how many came. */
@Component
class ReceptionSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.RECEPTION;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.LEADER, 12).called("接访领导"),
                LedgerColumn.of(LedgerFact.LEADER_POST, 28).sheetOnly(),
                LedgerColumn.of(LedgerFact.DUTIES, 28).sheetOnly(),
                LedgerColumn.of(LedgerFact.FORM, 12, ReceptionForm.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.HOURS, 20).sheetOnly(),
                LedgerColumn.of(LedgerFact.PLACE, 24).sheetOnly(),
                LedgerColumn.of(LedgerFact.HELD_ON, 12).called("接访日期").sheetOnly(),
                LedgerColumn.of(LedgerFact.LEADER_TIMES, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.BATCHES, 12),
                LedgerColumn.of(LedgerFact.PETITIONER_TIMES, 12),
                LedgerColumn.of(LedgerFact.CONTENT, 40).called("接访情况").sheetOnly());
    }
}
