package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.DisputeKind;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of disputes: kind, how many people, where, who found it and who resolves it. */
@Component
class DisputeSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.DISPUTE;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.DISPUTE_KIND, 16, DisputeKind.class),
                LedgerColumn.of(LedgerFact.PEOPLE, 10).called("涉及人数"),
                LedgerColumn.of(LedgerFact.PLACE, 30).called("村（社区）").sheetOnly(),
                LedgerColumn.of(LedgerFact.FOUND_BY, 16).sheetOnly(),
                LedgerColumn.of(LedgerFact.PERSON_IN_CHARGE, 12).called("化解责任人").sheetOnly(),
                LedgerColumn.of(LedgerFact.CONTENT, 50).called("纠纷情况").sheetOnly(),
                LedgerColumn.of(LedgerFact.RESULT, 50).called("化解结果").sheetOnly(),
                LedgerColumn.of(LedgerFact.EXTERNAL_NUMBER, 16).sheetOnly());
    }
}
