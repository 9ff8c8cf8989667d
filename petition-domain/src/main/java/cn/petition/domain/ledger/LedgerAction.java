package cn.petition.domain.ledger;

/** What is done to a line of a ledger; one row or more each in {@link LedgerLifecycle}. */
public enum LedgerAction {
    /** The line begins: assigned, scheduled, launched, received, screened, called, recorded. */
    BEGIN,
    /** The system begins a draft that a person has to sign. */
    DRAFT,
    DISCARD,
    AMEND,
    PLAN,
    START,
    /** Meeting the petitioner. */
    MEET,
    NOTE,
    EXTEND,
    /** The leader or the responsible organ changes. */
    HAND_OVER,
    REPORT_DONE,
    VERIFY,
    RETURN,
    STRIKE_OFF,
    CANCEL,
    /** Matters are added to or taken from the line. */
    ADD_MATTER,
    REMOVE_MATTER,
    /** A session or meeting took place. */
    HOLD,
    MINUTES,
    DECIDE_REPEAT,
    DECIDE_MERGE,
    DECIDE_STANDING,
    DECIDE_OUTSIDE,
    UNDO_DECISION,
    SETTLE,
    REOPEN,
    SIGN,
    ANSWER,
    SUPERVISE_AGAIN,
    REMIND,
    FORMAL_TALK,
    CIRCULAR,
    LIST_PUBLICLY,
    ORDER_RECTIFICATION,
    TRANSFER_TO_DISCIPLINE,
    REPORT_UPWARD,
    PUBLISH,
    /** A schedule is announced to the public. */
    ANNOUNCE,
    /** An earlier ledger is taken over as it ended; only an import does this. */
    RECORD,
    VISIT,
    FIND,
    ESCALATE,
    RESOLVE,
    BECOME_PETITION,
    CHECK,
    DISPOSE,
    REFER,
    DECIDE,
    CORRECT,
    CLOSE
}
