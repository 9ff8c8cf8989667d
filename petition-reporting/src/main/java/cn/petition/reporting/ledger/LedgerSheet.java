package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerKind;
import java.util.List;

/** The columns that an office expects in one ledger, beside number, title, organs, state and days. One bean each. */
public interface LedgerSheet {

    LedgerKind kind();

    List<LedgerColumn> columns();
}
