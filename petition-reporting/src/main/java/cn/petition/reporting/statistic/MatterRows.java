package cn.petition.reporting.statistic;

/** Rows that come from filings, matters and their duties. */
enum MatterRows implements RowKind {
    FILING,
    MATTER,
    ANSWERED_MATTER,
    CASE_EVENT,
    RESOLVED_MATTER,
    FIRST_HANDLED,
    ANSWERABLE,
    REVIEW,
    HEARING,
    DUTY,
    OVERDUE_DUTY
}
