package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of tasks: what was asked, of whom, and what came of it. */
@Component
class TaskSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.TASK;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.CONTENT, 50).called("任务要求").sheetOnly(),
                LedgerColumn.of(LedgerFact.PERSON_IN_CHARGE, 12),
                LedgerColumn.of(LedgerFact.RESULT, 50).called("完成情况").sheetOnly());
    }
}
