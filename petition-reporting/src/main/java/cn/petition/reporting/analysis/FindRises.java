package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.FigurePart;
import cn.petition.reporting.statistic.FigureParts;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares areas and categories with last year and with the days before, and says which have risen by more than chance. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FindRises {

    private final Statistics statistics;
    private final FigureParts parts;

    FindRises(Statistics statistics, FigureParts parts) {
        this.statistics = statistics;
        this.parts = parts;
    }

    /** Each part of each dimension: those that have risen first, the largest change first among these; the small ones last. */
    public Map<Dimension, List<Rise>> of(AnalysisPeriods periods, EnumSet<Dimension> by, Scope scope, AsOf asOf) {
        var now = parts(periods.now(), by, scope, asOf);
        var lastYear = parts(periods.lastYear(), by, scope, asOf);
        var previous = periods.previous() == null ? null : parts(periods.previous(), by, scope, asOf);
        var rises = new EnumMap<Dimension, List<Rise>>(Dimension.class);
        by.forEach(dimension -> rises.put(
                dimension,
                compared(
                        periods,
                        now.get(dimension),
                        lastYear.get(dimension),
                        previous == null ? null : previous.get(dimension))));
        return rises;
    }

    private Map<Dimension, List<FigurePart>> parts(Period period, EnumSet<Dimension> by, Scope scope, AsOf asOf) {
        return parts.of((Tally<?, ?>) statistics.withKey(CountTrends.MATTERS), by, new Inquiry(period, scope, asOf));
    }

    static List<Rise> compared(
            AnalysisPeriods periods,
            List<FigurePart> now,
            List<FigurePart> lastYear,
            @Nullable List<FigurePart> previous) {
        var words = new LinkedHashMap<String, String>();
        var lists = new ArrayList<>(List.of(now, lastYear));
        if (previous != null) {
            lists.add(previous);
        }
        lists.forEach(list -> list.forEach(part -> words.putIfAbsent(part.value(), part.words())));
        words.remove(FigurePart.NONE);
        long total = total(now);
        var rises = new ArrayList<Rise>();
        words.forEach((value, name) -> rises.add(new Rise(
                value,
                name,
                number(now, value),
                beside(periods, value, now, total, lastYear, periods.lastYear()),
                previous == null || periods.previous() == null
                        ? null
                        : beside(periods, value, now, total, previous, periods.previous()),
                new Rise.Share(number(now, value), total))));
        rises.sort(Comparator.comparing((Rise rise) -> !rise.risen())
                .thenComparing(Rise::tooFew)
                .thenComparing(Comparator.comparingLong(Rise::more).reversed())
                .thenComparing(Rise::value));
        return List.copyOf(rises);
    }

    private static Rise.Beside beside(
            AnalysisPeriods periods,
            String value,
            List<FigurePart> now,
            long totalNow,
            List<FigurePart> before,
            Period days) {
        long number = number(now, value);
        long then = number(before, value);
        long total = total(before);
        return new Rise.Beside(
                then,
                total,
                RiseRule.of(number, then, AnalysisPeriods.days(periods.now()), AnalysisPeriods.days(days)),
                RiseRule.of(number, then, totalNow, total));
    }

    private static long number(List<FigurePart> parts, String value) {
        return parts.stream()
                .filter(part -> part.value().equals(value))
                .mapToLong(FigurePart::number)
                .sum();
    }

    private static long total(List<FigurePart> parts) {
        return parts.stream().mapToLong(FigurePart::number).sum();
    }
}
