package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.PaperCheckResult;
import cn.petition.domain.ledger.Responsibility;
import cn.petition.domain.ledger.WorkRecordKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of work records: the kind, and what its records say. */
@Component
class WorkRecordSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.WORK_RECORD;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.RECORD_KIND, 20, WorkRecordKind.class),
                LedgerColumn.of(LedgerFact.LEADER, 14).called("主持人、负责人").sheetOnly(),
                LedgerColumn.of(LedgerFact.PEOPLE, 10).called("参加人数").sheetOnly(),
                LedgerColumn.of(LedgerFact.REACH, 12).called("受众、参训人次").sheetOnly(),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 24).called("文号").sheetOnly(),
                LedgerColumn.of(LedgerFact.CHECK_RESULT, 16, PaperCheckResult.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.PARTICIPATION_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.EXPERTS_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.RISK_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.LEGALITY_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.DELIBERATION_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.STEPS_LEFT_OUT, 30).sheetOnly(),
                LedgerColumn.of(LedgerFact.RESPONSIBILITY, 24, Responsibility.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.EVIDENCE, 30).called("佐证材料").sheetOnly(),
                LedgerColumn.of(LedgerFact.MECHANISM, 24, MechanismKind.class).sheetOnly(),
                LedgerColumn.of(LedgerFact.FROM_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.UNTIL_ON, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.CAPITAL_VISITS, 12).sheetOnly(),
                LedgerColumn.of(LedgerFact.CONTENT, 40).sheetOnly());
    }
}
