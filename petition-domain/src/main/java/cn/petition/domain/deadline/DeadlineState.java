package cn.petition.domain.deadline;

/** Where a deadline stands on a day. */
public enum DeadlineState {
    RUNNING,
    /** Few days remain (临期), or the due day was a day off and the next working day has not passed. */
    DUE_SOON,
    /** Today is the last day; not overdue. */
    DUE_TODAY,
    OVERDUE,
    /** Done in time. */
    MET,
    /** Done, but after the last day. */
    MET_LATE,
    /** The clock stands still today. */
    SUSPENDED,
    /** The duty fell away before it was done. */
    CANCELLED;

    public boolean isOpen() {
        return this != MET && this != MET_LATE && this != CANCELLED;
    }
}
