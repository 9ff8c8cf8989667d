package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures as they leave the office, in a file or for another system: each with its definition and its question. */
@Service
@Transactional(readOnly = true)
public class FigureLines {

    private static final int DIGITS = 2;
    /** A file of all figures as of a past day may take longer than a page is allowed to. */
    private static final String PATIENCE = "select set_config('statement_timeout', '120s', true)";

    private final Statistics statistics;
    private final CountFigures figures;
    private final JdbcClient jdbc;

    FigureLines(Statistics statistics, CountFigures figures, JdbcClient jdbc) {
        this.statistics = statistics;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** All figures that say something about the scope, in the order of the page. */
    public List<FigureLine> all(Inquiry inquiry) {
        return of(countable(statistics.subjectsFor(inquiry.scope()), inquiry.scope()), inquiry);
    }

    /** Some of these figures; keys that nobody knows are left out. */
    public List<FigureLine> only(Collection<String> keys, Inquiry inquiry) {
        List<Statistic<?>> known = new ArrayList<>();
        keys.forEach(key -> statistics.find(key).ifPresent(known::add));
        return of(countable(List.of(new Statistics.Subject("", known, false)), inquiry.scope()), inquiry);
    }

    /** Without figures whose rows do not have the area by which the region is chosen. */
    public static List<Statistics.Subject> countable(List<Statistics.Subject> subjects, Scope scope) {
        if (scope.place() == null) {
            return subjects;
        }
        return subjects.stream()
                .map(subject -> new Statistics.Subject(
                        subject.title(),
                        subject.statistics().stream()
                                .filter(one -> one.areas().contains(scope.attribution()))
                                .toList(),
                        subject.perOrgan()))
                .filter(subject -> !subject.statistics().isEmpty())
                .toList();
    }

    private List<FigureLine> of(List<Statistics.Subject> subjects, Inquiry inquiry) {
        var asked = subjects.stream().flatMap(subject -> subject.statistics().stream()).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        jdbc.sql(PATIENCE).query(String.class).single();
        var counted = figures.count(asked, inquiry);
        return subjects.stream()
                .flatMap(subject -> subject.statistics().stream()
                        .map(statistic -> line(subject.title(), statistic.during(inquiry.period()), counted, inquiry)))
                .toList();
    }

    private static FigureLine line(String subject, Statistic<?> statistic, CountedFigures counted, Inquiry inquiry) {
        var value = counted.of(statistic.key());
        FigureLine.Side part = null;
        FigureLine.Side whole = null;
        if (statistic instanceof Rate rate) {
            part = new FigureLine.Side(rate.part().key(), rate.part().name(), value.part());
            whole = new FigureLine.Side(
                    rate.whole().key(), rate.whole().name(), value.whole() == null ? 0 : value.whole());
        }
        return new FigureLine(
                subject,
                statistic.key(),
                statistic.name(),
                value.rounded(DIGITS),
                statistic.unit().word(),
                value.reason(),
                part,
                whole,
                statistic.definition(),
                statistic.formula().version(),
                statistic.formula().validFrom(),
                statistic.basis(),
                inquiry.period().from(),
                inquiry.period().to(),
                inquiry.scope().words(),
                inquiry.scope().attribution().words(),
                inquiry.asOf().day());
    }

    /** The areas by which a figure can be counted to a region, in words. */
    public static String areas(Statistic<?> statistic) {
        return statistic.areas().stream().map(Attribution::words).collect(Collectors.joining("、"));
    }
}
