package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far apart the points of a trend are. */
public enum TrendStep {
    MONTH("按月", 12),
    WEEK("按周", 26);

    private final String words;
    private final int points;

    TrendStep(String words, int points) {
        this.words = words;
        this.points = points;
    }

    public String words() {
        return words;
    }

    /** The last twelve months, or twenty-six weeks from Monday to Sunday, up to a day; the last one ends with it. */
    List<Period> upTo(LocalDate last) {
        var periods = new ArrayList<Period>();
        var from = this == MONTH
                ? YearMonth.from(last).atDay(1)
                : last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var to = last.plusDays(1);
        for (int point = 0; point < points; point++) {
            periods.add(new Period(from, to));
            to = from;
            from = this == MONTH ? from.minusMonths(1) : from.minusWeeks(1);
        }
        Collections.reverse(periods);
        return periods;
    }

    /** The days a year before: the same month, or the week 52 weeks earlier, which has the same days of the week. */
    Period yearBefore(Period point) {
        return this == MONTH
                ? new Period(point.from().minusYears(1), point.to().minusYears(1))
                : new Period(point.from().minusWeeks(52), point.to().minusWeeks(52));
    }
}
