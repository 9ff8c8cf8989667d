package cn.petition.reporting.statistic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * The days that a figure covers, half-open: {@code from} belongs to it, {@code to} does not. So years, quarters and
 * months that follow each other neither overlap nor leave out a day.
 */
public record Period(LocalDate from, LocalDate to) {

    /** Longest period that is counted, in years. */
    public static final int LONGEST_YEARS = 30;

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("统计期的最后一天不能早于第一天，请重新选择。");
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new IllegalArgumentException("统计期最长为 " + LONGEST_YEARS + " 年，请缩短。");
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.JANUARY, 1));
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new DateTimeException("季度应为 1 至 4。");
        }
        var first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plus(1, IsoFields.QUARTER_YEARS));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** From the first to the last day, both included, as people say it. */
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** The last day that belongs to the period. */
    public LocalDate last() {
        return to.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** The period as the office says it: a year, a quarter, a month, or from day to day. */
    public String words() {
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1))) {
            return from.getYear() + "年";
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1))) {
            return from.getYear() + "年" + from.getMonthValue() + "月";
        }
        if (from.getDayOfMonth() == 1 && from.getMonthValue() % 3 == 1 && to.equals(from.plusMonths(3))) {
            return from.getYear() + "年第" + "一二三四".charAt(from.get(IsoFields.QUARTER_OF_YEAR) - 1) + "季度";
        }
        return words(from) + "至" + words(last());
    }

    private static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
