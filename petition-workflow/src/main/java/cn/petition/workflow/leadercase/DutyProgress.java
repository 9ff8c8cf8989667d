package cn.petition.workflow.leadercase;

/** How far one of the duties of a leader's case is. */
public enum DutyProgress {
    NOT_STARTED,
    UNDER_WAY,
    DONE
}
