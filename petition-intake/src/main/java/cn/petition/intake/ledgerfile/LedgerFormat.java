package cn.petition.intake.ledgerfile;

/** The two kinds of file that are read as a ledger; decided by content, never by the name alone. */
public enum LedgerFormat {
    XLSX,
    CSV
}
