package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.MeetingKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Columns of meetings: kind, day, place and who came. */
@Component
class MeetingSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.MEETING;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.FORM, 14, MeetingKind.class).called("会议种类"),
                LedgerColumn.of(LedgerFact.HELD_ON, 12).called("会议日期"),
                LedgerColumn.of(LedgerFact.PLACE, 24).sheetOnly(),
                LedgerColumn.of(LedgerFact.LEADER, 12).called("主持人").sheetOnly(),
                LedgerColumn.of(LedgerFact.PARTICIPANTS, 40).called("参加单位").sheetOnly(),
                LedgerColumn.of(LedgerFact.DOCUMENT_NUMBER, 20).called("纪要文号").sheetOnly());
    }
}
