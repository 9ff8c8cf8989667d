package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** What offices note of a campaign. */
@Component
class CampaignSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.CAMPAIGN;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.SOURCE, 20, CaseSource.class),
                LedgerColumn.of(LedgerFact.LEADER, 14).called("牵头领导"),
                LedgerColumn.of(LedgerFact.BASIS, 30).sheetOnly());
    }
}
