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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where matters come back, and on which days many people came. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FindPressure {

    public static final String HANDLED = "first_handler.handled";
    public static final String REPEATED = "first_handler.turned_repeat";

    /** So many days with visits are shown. */
    public static final int DAYS_SHOWN = 10;

    private final Statistics statistics;
    private final FigureParts parts;
    private final CountTrends trends;

    FindPressure(Statistics statistics, FigureParts parts, CountTrends trends) {
        this.statistics = statistics;
        this.parts = parts;
        this.trends = trends;
    }

    /** Organs that have initial matters turned repeat, those beyond chance first, then by number. */
    public List<OrganRepeats> organs(Period period, Scope scope, AsOf asOf) {
        var inquiry = new Inquiry(period, scope, asOf);
        var handled = byOrgan(HANDLED, inquiry);
        var repeated = byOrgan(REPEATED, inquiry);
        return repeats(handled, repeated);
    }

    private List<FigurePart> byOrgan(String key, Inquiry inquiry) {
        return parts.of((Tally<?, ?>) statistics.withKey(key), EnumSet.of(Dimension.ORGAN), inquiry)
                .get(Dimension.ORGAN);
    }

    static List<OrganRepeats> repeats(List<FigurePart> handled, List<FigurePart> repeated) {
        Map<String, FigurePart> back =
                repeated.stream().collect(Collectors.toMap(FigurePart::value, Function.identity()));
        long all = handled.stream().mapToLong(FigurePart::number).sum();
        double share = all == 0 ? 0 : (double) repeated.stream().mapToLong(FigurePart::number).sum() / all;
        return handled.stream()
                .filter(part -> back.containsKey(part.value()))
                .map(part -> {
                    long came = back.get(part.value()).number();
                    return new OrganRepeats(
                            part.value(),
                            part.words(),
                            part.number(),
                            came,
                            RiseRule.ofShare(came, part.number(), share));
                })
                .sorted(Comparator.comparing((OrganRepeats one) -> one.verdict() != RiseRule.Verdict.RISEN)
                        .thenComparing(Comparator.comparingLong(OrganRepeats::repeated).reversed())
                        .thenComparing(OrganRepeats::value))
                .toList();
    }

    /** The days with most visits. */
    public List<VisitDay> days(Period period, Scope scope, AsOf asOf) {
        return busiest(trends.byDay(new Inquiry(period, scope, asOf)));
    }

    static List<VisitDay> busiest(SortedMap<LocalDate, Map<String, Long>> days) {
        var visits = days.entrySet().stream()
                .filter(day -> day.getValue().getOrDefault(CountTrends.BATCHES, 0L) > 0)
                .toList();
        long all = visits.stream().mapToLong(day -> day.getValue().get(CountTrends.BATCHES)).sum();
        return visits.stream()
                .map(day -> new VisitDay(
                        day.getKey(),
                        day.getValue().get(CountTrends.BATCHES),
                        day.getValue().getOrDefault(CountTrends.ATTENDANCES, 0L),
                        day.getValue().getOrDefault(CountTrends.GROUP_BATCHES, 0L),
                        RiseRule.ofShare(day.getValue().get(CountTrends.BATCHES), all, 1.0 / visits.size())))
                .sorted(Comparator.comparingLong(VisitDay::batches)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(VisitDay::attendances).reversed())
                        .thenComparing(VisitDay::day))
                .limit(DAYS_SHOWN)
                .toList();
    }
}
