package cn.petition.domain.legal;

/** The kinds of periods the regulations set; how long each is depends on the rule set, see {@link PeriodRule}. */
public enum StatutoryPeriod {
    /** The petition office forwards, assigns or submits what it received (分流). */
    TRIAGE,
    /** An organ that was addressed directly tells the petitioner. */
    NOTICE_ON_DIRECT_RECEIPT,
    /** An organ to which a matter was forwarded or assigned tells the petitioner. */
    NOTICE_ON_TRANSFER,
    /** An organ objects to a matter forwarded or assigned to it; unknown to the 2005 rules. */
    OBJECTION,
    /** The responsible organ handles the matter (办理). */
    HANDLING,
    /** All extensions of {@link #HANDLING} together. */
    EXTENSION_AT_MOST,
    /** The petitioner asks for a review (申请复查). */
    REVIEW_REQUEST,
    /** The next higher organ answers the request for a review (复查). */
    REVIEW,
    /** The petitioner asks for a second review (申请复核). */
    SECOND_REVIEW_REQUEST,
    /** The organ above the reviewing one answers (复核); the time of a hearing is not counted. */
    SECOND_REVIEW,
    /** Simplified handling: decision on acceptance. */
    SIMPLIFIED_ACCEPTANCE,
    /** Simplified handling: the opinion. */
    SIMPLIFIED_HANDLING,
    /** Simplified handling: each level that passes the matter on. */
    SIMPLIFIED_FORWARDING,
    /** An organ says in writing whether it adopts a suggestion for improvement. */
    SUGGESTION_FEEDBACK,
    /** The petitioner may rate the handling. */
    RATING
}
