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
}
