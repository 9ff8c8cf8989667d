package cn.petition.workflow.notice;

import java.util.EnumSet;
import java.util.Set;

/** What a notice about a line of a ledger says. */
public enum LedgerNoticeEvent {
    /** The organ has to act from now on (交办). */
    ASSIGNED,
    /** The system has drafted something that a person has to sign. */
    DRAFTED,
    /** Given back, or reminded (退回、催办). */
    RETURNED,
    /** The organ has answered or reported (答复、报结). */
    ANSWERED,
    DUE_SOON,
    DUE_TODAY,
    LATE,
    /** A matter that the office supervises is overdue. */
    MATTER_LATE;

    /** What asks for something new to be done. */
    static final Set<LedgerNoticeEvent> FRESH = EnumSet.of(ASSIGNED, DRAFTED, RETURNED);
}
