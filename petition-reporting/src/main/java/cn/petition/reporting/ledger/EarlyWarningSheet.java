package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.ledger.WarningSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of warnings: where they came from and what the check found. */
@Component
class EarlyWarningSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.EARLY_WARNING;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.SOURCE, 14, WarningSource.class),
                LedgerColumn.of(LedgerFact.OUTCOME, 10, WarningFinding.class).called("核查结论"),
                LedgerColumn.of(LedgerFact.CONTENT, 50).called("预警情况").sheetOnly(),
                LedgerColumn.of(LedgerFact.MEASURES, 50).called("处置措施和结果").sheetOnly(),
                LedgerColumn.of(LedgerFact.EXTERNAL_NUMBER, 16).sheetOnly());
    }
}
