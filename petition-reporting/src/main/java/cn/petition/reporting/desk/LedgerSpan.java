package cn.petition.reporting.desk;

/** Which lines of a ledger a figure counts, by their day. */
public enum LedgerSpan {
    /** All lines, closed ones too. */
    ANY("true"),
    /** Somebody still has to act. */
    OPEN("e.open"),
    /** Open, and the day has passed. */
    LATE("e.open and e.due_on < :today"),
    /** Open and due today. */
    DUE_TODAY("e.open and e.due_on = :today"),
    /** Open and due within the days of warning, later than today. */
    DUE_SOON("e.open and e.due_on > :today and e.due_on <= :soon");

    private final String condition;

    LedgerSpan(String condition) {
        this.condition = condition;
    }

    /** Condition over {@code ledger_entry e}, {@code :today} and {@code :soon}. */
    String condition() {
        return condition;
    }
}
