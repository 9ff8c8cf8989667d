package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.supervision.CheckVerdict;
import cn.petition.domain.supervision.Escalation;
import cn.petition.domain.supervision.SupervisionTrigger;
import java.util.List;
import org.springframework.stereotype.Component;

/** The columns of the ledger of supervision. */
@Component
class SupervisionSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUPERVISION;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.TRIGGER, 26, SupervisionTrigger.class),
                LedgerColumn.of(LedgerFact.ROUND, 10),
                LedgerColumn.of(LedgerFact.ESCALATION, 18, Escalation.class),
                LedgerColumn.of(LedgerFact.VERDICT, 12, CheckVerdict.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.REMINDERS, 10).sheetOnly(),
                LedgerColumn.of(LedgerFact.BASIS, 40).sheetOnly(),
                LedgerColumn.of(LedgerFact.SITUATION, 60).sheetOnly(),
                LedgerColumn.of(LedgerFact.DEMAND, 60).sheetOnly(),
                LedgerColumn.of(LedgerFact.ANSWER, 60).sheetOnly(),
                LedgerColumn.of(LedgerFact.RESULT, 60).sheetOnly());
    }
}
