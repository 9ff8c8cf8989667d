package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.supervision.InspectionKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The columns of the ledger of inspections; one line is one group that was sent. */
@Component
class InspectionSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.INSPECTION;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.INSPECTION_KIND, 20, InspectionKind.class),
                LedgerColumn.of(LedgerFact.LEADER, 14).called("组长"),
                LedgerColumn.of(LedgerFact.VISITED, 30),
                LedgerColumn.of(LedgerFact.MEMBERS, 30).sheetOnly(),
                LedgerColumn.of(LedgerFact.FROM_ON, 14).sheetOnly(),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 24).called("指定或者批准文号").sheetOnly(),
                LedgerColumn.of(LedgerFact.RESULT, 60).called("督查情况").sheetOnly(),
                LedgerColumn.of(LedgerFact.FEEDBACK, 40).sheetOnly(),
                LedgerColumn.of(LedgerFact.EFFECT, 40).called("结论和整改成效").sheetOnly());
    }
}
