package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of acts dealt with by the competent authority: the act and the decision, and nobody who did it. */
@Component
class ConductSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.CONDUCT;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.ACT_KIND, 30, ActKind.class),
                LedgerColumn.of(LedgerFact.ACT_ON, 12),
                LedgerColumn.of(LedgerFact.AUTHORITY, 24).sheetOnly(),
                LedgerColumn.of(LedgerFact.BASIS, 30).called("法律依据").sheetOnly(),
                LedgerColumn.of(LedgerFact.DECIDED_BY, 24).sheetOnly(),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 24).called("文号").sheetOnly(),
                LedgerColumn.of(LedgerFact.DECIDED_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.OUTCOME, 12, ConductDecision.class).called("处理决定"),
                LedgerColumn.of(LedgerFact.COUNT, 10).called("处理人次"));
    }
}
