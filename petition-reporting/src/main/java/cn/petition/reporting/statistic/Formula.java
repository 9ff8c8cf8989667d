package cn.petition.reporting.statistic;

import java.time.LocalDate;

/**
 * Which wording of a definition a number was made with; a report keeps it beside the number.
 *
 * @param version counts up with each change of the definition
 * @param validFrom first day of the office's life for which this wording is used
 */
public record Formula(int version, LocalDate validFrom) {

    /** The wording with which the product begins. */
    static final Formula FIRST = new Formula(1, LocalDate.of(2005, 5, 1));

    /** A wording that counts as the second one from the day on which the regulation of 2022 came into force. */
    static final Formula SECOND_OF_2022 = new Formula(2, LocalDate.of(2022, 5, 1));

    /** Whether this wording is used for the period: it was in force on its first day. */
    boolean covers(Period period) {
        return !validFrom.isAfter(period.from());
    }

    /** As printed beside a number. */
    public String words() {
        return "第 " + version + " 版，自 " + validFrom + " 起";
    }
}
