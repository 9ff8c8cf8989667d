package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Organs;
import cn.petition.reporting.annualreport.ReportFigure.Kind;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.CountedFigures;
import cn.petition.reporting.statistic.FigurePart;
import cn.petition.reporting.statistic.FigureParts;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Slice;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.StatisticValue;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts the numbers that a report names: of its year, of the year before, their change, and their largest parts. */
@Service
public class CountReportFigures {

    private static final int LARGEST = 9;

    /** The list behind one number of a report: what is counted, for which question, and which part of it. */
    public record Listing(Tally<?, ?> tally, Inquiry inquiry, @Nullable Slice part) {}

    private final Statistics statistics;
    private final CountFigures counting;
    private final FigureParts parts;
    private final Organs organs;
    private final Clock clock;

    CountReportFigures(
            Statistics statistics, CountFigures counting, FigureParts parts, Organs organs, Clock clock) {
        this.statistics = statistics;
        this.counting = counting;
        this.parts = parts;
        this.organs = organs;
        this.clock = clock;
    }

    /** The question to the figures that a report asks: its year, what any officer of its organ sees, its as-of day. */
    public Inquiry inquiry(AnnualReport report, @Nullable Instant knownAt) {
        return inquiry(report, 0, knownAt);
    }

    private Inquiry inquiry(AnnualReport report, int yearsBefore, @Nullable Instant knownAt) {
        var asOf = AsOf.endOf(report.asOf().minusYears(yearsBefore), clock);
        boolean aboveAll = organs.findById(report.organ()).map(organs::isAboveAll).orElse(false);
        return new Inquiry(
                Period.year(report.year() - yearsBefore),
                Scope.openTo(report.organ(), report.bureau()).knownToBeAboveAll(aboveAll),
                knownAt == null ? asOf : asOf.knownAt(knownAt));
    }

    /** The list behind a number; empty for rates, changes and figures that the writer brings. */
    public Optional<Listing> listing(AnnualReport report, String key, @Nullable Instant knownAt) {
        var name = FigureKey.of(key);
        if (name.isChange() || !(statistics.find(name.base()).orElse(null) instanceof Tally<?, ?> tally)) {
            return Optional.empty();
        }
        var dimension = name.dimension();
        boolean wholeOfParts = dimension != null && name.part() == null;
        if (wholeOfParts) {
            return Optional.empty();
        }
        return Optional.of(new Listing(
                tally,
                inquiry(report, name.isLast() ? 1 : 0, knownAt),
                dimension == null ? null : parts.slice(dimension, name.part())));
    }

    /** One number again, with what was known at an instant or, for {@code null}, with all that is known today. */
    public Optional<StatisticValue> again(AnnualReport report, String key, @Nullable Instant knownAt) {
        var name = FigureKey.of(key);
        var found = statistics.find(name.base());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var statistic = found.get();
        if (name.isChange()) {
            return Optional.of(change(
                    statistic,
                    counting.count(statistic, inquiry(report, 0, knownAt)),
                    counting.count(statistic, inquiry(report, 1, knownAt))));
        }
        if (name.part() != null) {
            return listing(report, key, knownAt)
                    .map(list -> new StatisticValue(
                            counting.list(list.tally(), list.inquiry(), list.part(), null, 1).number(), null));
        }
        return Optional.of(counting.count(statistic, inquiry(report, name.isLast() ? 1 : 0, knownAt)));
    }

    /** One figure with those it is made of; also one that the text does not name, to look at before it is put there. */
    public List<ReportFigure> of(AnnualReport report, Edition edition, String key) {
        var name = FigureKey.of(key);
        var whole = name.part() == null ? key : name.base() + "@" + name.aspect();
        return List.copyOf(figures(report, edition, List.of(whole)).values());
    }

    /** The figures behind these keys, in their order; a rate and a change bring the numbers they are made of. */
    Map<String, ReportFigure> figures(AnnualReport report, Edition edition, Collection<String> wanted) {
        var keys = withThoseTheyAreMadeOf(wanted, edition);
        var now = counted(report, keys, false);
        var last = counted(report, keys, true);
        var figures = new LinkedHashMap<String, ReportFigure>();
        for (var key : keys) {
            var name = FigureKey.of(key);
            var statistic = statistics.find(name.base()).orElse(null);
            if (edition.entries().containsKey(key) || edition.rates().containsKey(key)) {
                figures.put(key, entered(key, report, edition));
            } else if (statistic != null && name.isChange()) {
                var value = change(statistic, now.of(name.base()), last.of(name.base()));
                figures.put(key, changed(key, statistic, value, report));
            } else if (statistic instanceof Tally<?, ?> tally && name.dimension() != null) {
                figures.putAll(parts(name, tally, report));
            } else if (statistic != null) {
                var value = (name.isLast() ? last : now).of(name.base());
                figures.put(key, counted(key, statistic, value, report));
            }
        }
        return figures;
    }

    private CountedFigures counted(AnnualReport report, Set<String> keys, boolean ofTheYearBefore) {
        var wanted = keys.stream()
                .map(FigureKey::of)
                .filter(key -> key.isChange() || key.dimension() == null && key.isLast() == ofTheYearBefore)
                .flatMap(key -> statistics.find(key.base()).stream())
                .distinct()
                .toList();
        return counting.count(wanted, inquiry(report, ofTheYearBefore ? 1 : 0, null));
    }

    private Set<String> withThoseTheyAreMadeOf(Collection<String> keys, Edition edition) {
        var all = new LinkedHashSet<String>();
        for (var key : keys) {
            var name = FigureKey.of(key);
            if (name.isChange()) {
                addWithParts(all, name.base(), "");
                addWithParts(all, name.base(), "@" + FigureKey.LAST);
            } else if (name.isLast()) {
                addWithParts(all, name.base(), "@" + FigureKey.LAST);
            } else {
                addWithParts(all, name.base(), "");
            }
            var rate = edition.rates().get(key);
            if (rate != null) {
                all.add(rate.part());
                all.add(rate.whole());
            }
            all.add(key);
        }
        return all;
    }

    private void addWithParts(Set<String> all, String base, String aspect) {
        statistics.find(base).ifPresent(statistic -> {
            if (statistic instanceof Rate rate) {
                all.add(rate.part().key() + aspect);
                all.add(rate.whole().key() + aspect);
            }
            all.add(base + aspect);
        });
    }

    /** By how many per cent a number changed, a rate by how many percentage points; without direction. */
    static StatisticValue change(Statistic<?> statistic, StatisticValue now, StatisticValue last) {
        if (!(statistic instanceof Rate)) {
            return new StatisticValue(Math.abs(now.part() - last.part()), last.part());
        }
        long nowWhole = now.whole() == null ? 0 : now.whole();
        long lastWhole = last.whole() == null ? 0 : last.whole();
        return new StatisticValue(
                Math.abs(Math.multiplyExact(now.part(), lastWhole) - Math.multiplyExact(last.part(), nowWhole)),
                Math.multiplyExact(nowWhole, lastWhole));
    }

    private Map<String, ReportFigure> parts(FigureKey name, Tally<?, ?> tally, AnnualReport report) {
        var dimension = Objects.requireNonNull(name.dimension());
        var figures = new LinkedHashMap<String, ReportFigure>();
        List<FigurePart> largest =
                new ArrayList<>(parts.of(tally, Set.of(dimension), inquiry(report, null)).getOrDefault(dimension, List.of()));
        largest.removeIf(part -> part.number() == 0 || part.value().equals(FigurePart.NONE));
        for (var part : largest.subList(0, Math.min(LARGEST, largest.size()))) {
            var key = name.withPart(part.value());
            figures.put(
                    key,
                    new ReportFigure(
                            key,
                            part.words(),
                            tally.unit().word(),
                            Kind.COUNTED,
                            tally.name() + "，" + dimension.title() + "为“" + part.words() + "”的。" + tally.definition(),
                            version(tally),
                            parameters(report, 0),
                            part.number(),
                            null));
        }
        return figures;
    }

    private static ReportFigure counted(
            String key, Statistic<?> statistic, StatisticValue value, AnnualReport report) {
        boolean last = FigureKey.of(key).isLast();
        return new ReportFigure(
                key,
                last ? "上年" + statistic.name() : statistic.name(),
                statistic.unit().word(),
                statistic instanceof Tally<?, ?> ? Kind.COUNTED : Kind.RATE,
                statistic.definition(),
                version(statistic),
                parameters(report, last ? 1 : 0),
                value.part(),
                value.whole());
    }

    private static ReportFigure changed(
            String key, Statistic<?> statistic, StatisticValue value, AnnualReport report) {
        boolean points = statistic instanceof Rate;
        return new ReportFigure(
                key,
                statistic.name() + (points ? "与上年相差" : "与上年相比"),
                points ? "个百分点" : "%",
                Kind.RATE,
                points ? "两年的比率相减，不分升降。" : "两年之差 ÷ 上年数，不分升降。",
                version(statistic),
                parameters(report, 0) + "；上年截至" + report.asOf().minusYears(1),
                value.part(),
                value.whole());
    }

    private static String version(Statistic<?> statistic) {
        return "第 " + statistic.formula().version() + " 版，自 " + statistic.formula().validFrom() + " 起";
    }

    private static String parameters(AnnualReport report, int yearsBefore) {
        return Period.year(report.year() - yearsBefore).words() + "，" + report.bureau() + "可见，截至"
                + report.asOf().minusYears(yearsBefore);
    }

    private static ReportFigure entered(String key, AnnualReport report, Edition edition) {
        var rate = edition.rates().get(key);
        if (rate != null) {
            var part = report.entries().get(rate.part());
            var whole = report.entries().get(rate.whole());
            boolean both = part != null && whole != null;
            var words = edition.entries().get(rate.part()).name() + " ÷ "
                    + edition.entries().get(rate.whole()).name() + "，由系统相除。";
            return new ReportFigure(
                    key,
                    rate.name(),
                    "%",
                    Kind.RATE,
                    words,
                    "填报数相除",
                    "",
                    both ? part.value() : null,
                    both ? whole.value() : null);
        }
        var entry = report.entries().get(key);
        var figure = edition.entries().get(key);
        return new ReportFigure(
                key,
                figure.name(),
                figure.unit(),
                Kind.ENTERED,
                entry == null ? "尚未填报。" : "人工填报，出处：" + entry.source() + "（" + entry.enteredBy() + "）",
                "人工填报",
                "",
                entry == null ? null : entry.value(),
                null);
    }
}
