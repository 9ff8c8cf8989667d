package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The period that is looked at and the two it is compared with. A period that has not ended is cut after today, and so
 * are the others at the same day, so that days that have not come yet make no fall.
 *
 * @param now the days looked at (本期)
 * @param lastYear the same days of the year before (上年同期)
 * @param previous as many months, or days, right before (上期); {@code null} where that is the same as last year's
 * @param running whether the period has not ended
 */
public record AnalysisPeriods(Period now, Period lastYear, @Nullable Period previous, boolean running) {

    /** @throws IllegalArgumentException when the period has not begun */
    public static AnalysisPeriods of(Period chosen, LocalDate today) {
        if (chosen.from().isAfter(today)) {
            throw new IllegalArgumentException("这个统计期还没有开始，请重新选择。");
        }
        boolean running = chosen.to().isAfter(today.plusDays(1));
        var now = running ? new Period(chosen.from(), today.plusDays(1)) : chosen;
        var lastYear = new Period(now.from().minusYears(1), later(now.from().minusYears(1), now.to().minusYears(1)));
        var previous = previous(chosen, now);
        return new AnalysisPeriods(now, lastYear, previous.equals(lastYear) ? null : previous, running);
    }

    private static Period previous(Period chosen, Period now) {
        long months = ChronoUnit.MONTHS.between(chosen.from(), chosen.to());
        boolean whole = months > 0
                && chosen.from().getDayOfMonth() == 1
                && chosen.to().equals(chosen.from().plusMonths(months));
        if (!whole) {
            long days = days(now);
            return new Period(now.from().minusDays(days), now.from());
        }
        var from = chosen.from().minusMonths(months);
        var to = now.equals(chosen) ? chosen.from() : now.to().minusMonths(months);
        return new Period(from, later(from, to));
    }

    /** 29 February has no day a year before, and would leave nothing of a period of one day. */
    private static LocalDate later(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? to : from.plusDays(1);
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to());
    }
}
