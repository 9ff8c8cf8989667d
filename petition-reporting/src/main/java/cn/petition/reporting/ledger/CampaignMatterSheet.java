package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** What offices note of a matter in a campaign. */
@Component
class CampaignMatterSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.CAMPAIGN_MATTER;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.LEADER, 14),
                LedgerColumn.of(LedgerFact.LEADER_POST, 20).sheetOnly(),
                LedgerColumn.of(LedgerFact.RESULT, 40).sheetOnly());
    }
}
