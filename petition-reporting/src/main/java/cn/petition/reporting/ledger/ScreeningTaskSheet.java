package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of screening tasks: year and number. */
@Component
class ScreeningTaskSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.SCREENING_TASK;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.YEAR, 8), LedgerColumn.of(LedgerFact.COUNT, 12).called("任务数（件）"));
    }
}
