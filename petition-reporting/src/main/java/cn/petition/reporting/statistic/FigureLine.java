package cn.petition.reporting.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure with everything that is needed to defend it: the number and the question that it answers.
 *
 * @param value the number, a rate in per cent to two digits; {@code null} where there is none
 * @param reason why there is no number; empty where there is one
 * @param part of a rate the key and the number above the line, {@code null} for others
 * @param whole of a rate the key and the number below the line, {@code null} for others
 * @param version counts up with each change of the definition
 * @param validFrom since when this wording is used
 * @param basis which day decides whether something belongs to the period
 * @param from first day of the period
 * @param until the day after its last one
 * @param areas by which area things are counted to regions
 */
public record FigureLine(
        String subject,
        String key,
        String name,
        @Nullable BigDecimal value,
        String unit,
        String reason,
        @Nullable Side part,
        @Nullable Side whole,
        String definition,
        int version,
        LocalDate validFrom,
        String basis,
        LocalDate from,
        LocalDate until,
        String scope,
        String areas,
        LocalDate asOf) {

    /** Above or below the line of a rate. */
    public record Side(String key, String name, long number) {}
}
