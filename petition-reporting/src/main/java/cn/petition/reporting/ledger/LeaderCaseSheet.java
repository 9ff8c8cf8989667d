package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.ResolutionProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ledger of leaders' cases as offices keep it: whose case, by whom, on what plan, resolved on what proof. */
@Component
class LeaderCaseSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.LEADER_CASE;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.LEADER, 12),
                LedgerColumn.of(LedgerFact.LEADER_POST, 28).sheetOnly(),
                LedgerColumn.of(LedgerFact.BASIS, 24).called("来源").sheetOnly(),
                LedgerColumn.of(LedgerFact.PERSON_IN_CHARGE, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.SCHEME, 14).sheetOnly(),
                LedgerColumn.of(LedgerFact.MEASURES, 40).called("化解方案").sheetOnly(),
                LedgerColumn.of(LedgerFact.PROMISES, 30).sheetOnly(),
                LedgerColumn.of(LedgerFact.APPROVED_BY, 12).called("延期、方案批准人").sheetOnly(),
                LedgerColumn.of(LedgerFact.PROOF, 16, ResolutionProof.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 24).called("化解文书").sheetOnly(),
                LedgerColumn.of(LedgerFact.RESOLVED_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.VERIFIED_BY, 12).sheetOnly());
    }
}
