package cn.petition.intake.screening;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.NewLine;
import java.time.LocalDate;
import java.util.List;

/** One row of a file as it enters the ledger: how it begins, and what is known to have happened since. */
record ScreeningRecord(NewLine line, LedgerChange begun, LocalDate on, List<Later> later) {

    /** A step after the first. */
    record Later(LedgerAction action, LocalDate on, LedgerChange change) {}
}
