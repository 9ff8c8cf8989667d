package cn.petition.domain.legal;

/**
 * The kinds of periods the regulations set; how long each is, or in which words the law asks for it without a number,
 * depends on the rule set, see {@link StatutoryRule}.
 */
public enum StatutoryPeriod {
    /** What is received is registered (登记); no number in either text. */
    REGISTRATION("D01"),
    /** The petition office forwards, assigns or submits what it received (分流). */
    TRIAGE("D02"),
    /** An organ that was addressed directly tells the petitioner. */
    NOTICE_ON_DIRECT_RECEIPT("D03"),
    /** An organ to which a matter was forwarded or assigned tells the petitioner. */
    NOTICE_ON_TRANSFER("D04"),
    /** An organ objects to a matter forwarded or assigned to it; unknown to the 2005 rules. */
    OBJECTION("D05"),
    /** The responsible organ handles the matter (办理). */
    HANDLING("D06"),
    /** All extensions of {@link #HANDLING} together. */
    EXTENSION_AT_MOST("D07"),
    /** The petitioner asks for a review (申请复查). */
    REVIEW_REQUEST("D08"),
    /** The next higher organ answers the request for a review (复查). */
    REVIEW("D09"),
    /** The petitioner asks for a second review (申请复核). */
    SECOND_REVIEW_REQUEST("D10"),
    /** The organ above the reviewing one answers (复核); the time of a hearing is not counted. */
    SECOND_REVIEW("D11"),
    /** The report on an assignment (办结报告), by the day that the assigning office writes into its letter. */
    COMPLETION_REPORT("D12"),
    /** An organ says in writing whether it adopts a suggestion for improvement. */
    SUGGESTION_FEEDBACK("D13"),
    /** Major and urgent matters are reported (重大、紧急信访事项); no number in either text. */
    URGENT_REPORT("D14"),
    /** The report on the petition work of the office: from time to time in 2005, once a year since 2022. */
    SITUATION_REPORT("D15"),
    /** Simplified handling: decision on acceptance. */
    SIMPLIFIED_ACCEPTANCE("D16"),
    /** Simplified handling: the opinion. */
    SIMPLIFIED_HANDLING("D17"),
    /** Simplified handling: each level that passes the matter on. */
    SIMPLIFIED_FORWARDING("D18"),
    /** Share of the national office in the 15 days of triage, for matters it registered itself (2014 measures). */
    FORWARDING_QUOTA_NATION("D19"),
    /** Share of the provincial office in those 15 days. */
    FORWARDING_QUOTA_PROVINCE("D19"),
    /** Share of the city office in those 15 days. */
    FORWARDING_QUOTA_CITY("D19"),
    /** Share of the county office in those 15 days. */
    FORWARDING_QUOTA_COUNTY("D19"),
    /** Yearly report on law-based government (法治政府建设年度报告), reported by this day of the year. */
    RULE_OF_LAW_REPORT("D20"),
    /** The same report, published by this day of the year. */
    RULE_OF_LAW_PUBLICATION("D20"),
    /** An inspected organ objects to the conclusion of a government inspection (政府督查). */
    INSPECTION_OBJECTION("D21"),
    /** The inspecting organ decides on that objection. */
    INSPECTION_REVIEW("D21"),
    /** The petitioner may rate the handling; set by the measures on rating alone. */
    RATING(""),
    /** A reviewing organ decides whether it takes the request up; only some regions set this. */
    REVIEW_ACCEPTANCE(""),
    /** As {@link #REVIEW_ACCEPTANCE}, for the second review. */
    SECOND_REVIEW_ACCEPTANCE(""),
    /** An organ that does not adopt a suggestion says why; only some regions set a number. */
    SUGGESTION_REASONS("");

    private final String row;

    StatutoryPeriod(String row) {
        this.row = row;
    }

    /** Number in the table of periods, e.g. {@code D06}; empty where the two regulations say nothing of it. */
    public String row() {
        return row;
    }
}
