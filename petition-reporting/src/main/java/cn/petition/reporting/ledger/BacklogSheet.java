package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** What offices note of a backlog case. */
@Component
class BacklogSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.BACKLOG_CASE;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.SOURCE, 20, CaseSource.class),
                LedgerColumn.of(LedgerFact.LEADER, 14),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 20).called("交办文号").sheetOnly(),
                LedgerColumn.of(LedgerFact.CONTENT, 40).called("最近做过的工作").sheetOnly(),
                LedgerColumn.of(LedgerFact.OUTCOME, 20, BacklogOutcome.class).sheetOnly());
    }
}
