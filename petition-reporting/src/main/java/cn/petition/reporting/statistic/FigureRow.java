package cn.petition.reporting.statistic;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list behind a figure.
 *
 * @param row identity of the filing, matter, duty or line of a ledger
 * @param matter the matter, unless the row is a line of a ledger
 * @param line the line, with the kind of its {@code ledger}, unless the row is about a matter
 * @param number number of the filing and of the matter it opened
 * @param day the day by which the row belongs to the period
 * @param amount what the row adds to the figure
 * @param detail what makes the row count, by its code: a duty, an answer, or where a line stood at the as-of moment
 * @param place place of the matter with all regions it lies in
 * @param placeName its own name only
 * @param detailOn day of the answer, or the day on which the duty was met
 */
public record FigureRow(
        UUID row,
        @Nullable UUID matter,
        @Nullable UUID line,
        @Nullable String ledger,
        String number,
        LocalDate day,
        long amount,
        @Nullable String detail,
        @Nullable LocalDate detailOn,
        String title,
        @Nullable String channel,
        LocalDate receivedOn,
        String status,
        @Nullable String category,
        @Nullable String place,
        @Nullable String placeName,
        String organ) {}
