package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Organs;
import cn.petition.reporting.annualreport.ReportFigure.Kind;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Text;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the figures into the prose of a report: the one paper from which page, .docx and PDF are printed. */
@Service
public class ComposeReport {

    private final Statistics statistics;
    private final CountFigures counting;
    private final ReportChecks checks;
    private final Organs organs;
    private final Clock clock;

    ComposeReport(Statistics statistics, CountFigures counting, ReportChecks checks, Organs organs, Clock clock) {
        this.statistics = statistics;
        this.counting = counting;
        this.checks = checks;
        this.organs = organs;
        this.clock = clock;
    }

    /** A draft with the figures of this moment. */
    public ComposedReport compose(AnnualReport report, Edition edition) {
        var figures = figures(report, edition);
        var paper = new Paper(report, edition, figures).print();
        return new ComposedReport(paper, List.copyOf(figures.values()), checks.findings(report, edition, figures));
    }

    /** The question to the figures that a report asks: its year, what any officer of its organ sees, its as-of day. */
    public Inquiry inquiry(AnnualReport report, @Nullable Instant knownAt) {
        var asOf = AsOf.endOf(report.asOf(), clock);
        boolean aboveAll = organs.findById(report.organ()).map(organs::isAboveAll).orElse(false);
        return new Inquiry(
                Period.year(report.year()),
                Scope.openTo(report.organ(), report.bureau()).knownToBeAboveAll(aboveAll),
                knownAt == null ? asOf : asOf.knownAt(knownAt));
    }

    private Map<String, ReportFigure> figures(AnnualReport report, Edition edition) {
        var keys = keys(report, edition);
        var inquiry = inquiry(report, null);
        var known = keys.stream().flatMap(key -> statistics.find(key).stream()).toList();
        var counted = counting.count(known, inquiry);
        var parameters = inquiry.period().words() + "，" + report.bureau() + "可见，截至" + report.asOf();
        var figures = new LinkedHashMap<String, ReportFigure>();
        for (var key : keys) {
            statistics.find(key).ifPresent(statistic -> {
                var value = counted.of(key);
                figures.put(key, counted(statistic, value.part(), value.whole(), parameters));
            });
            if (edition.entries().containsKey(key) || edition.rates().containsKey(key)) {
                figures.put(key, entered(key, report, edition));
            }
        }
        return figures;
    }

    /** Figures of the text in their order, then those that only the annex lists; a rate brings its two numbers. */
    private Set<String> keys(AnnualReport report, Edition edition) {
        var keys = new LinkedHashSet<String>();
        edition.sections().forEach(section -> keys.addAll(Prose.of(report.body(section)).keys()));
        keys.addAll(edition.annex());
        var all = new LinkedHashSet<String>();
        for (var key : keys) {
            statistics.find(key).ifPresent(statistic -> {
                if (statistic instanceof Rate rate) {
                    all.add(rate.part().key());
                    all.add(rate.whole().key());
                }
            });
            var rate = edition.rates().get(key);
            if (rate != null) {
                all.add(rate.part());
                all.add(rate.whole());
            }
            all.add(key);
        }
        return all;
    }

    private static ReportFigure counted(
            Statistic<?> statistic, long number, @Nullable Long whole, String parameters) {
        return new ReportFigure(
                statistic.key(),
                statistic.name(),
                statistic.unit().word(),
                statistic instanceof Tally<?, ?> ? Kind.COUNTED : Kind.RATE,
                statistic.definition(),
                "第 " + statistic.formula().version() + " 版，自 " + statistic.formula().validFrom() + " 起",
                parameters,
                number,
                whole);
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
                    key, rate.name(), "%", Kind.RATE, words, "填报数相除", "", both ? part.value() : null, both ? whole.value() : null);
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

    /** Prints one report; numbers its places from 1. */
    private static final class Paper {

        private final AnnualReport report;
        private final Edition edition;
        private final Map<String, ReportFigure> figures;
        private int places;

        Paper(AnnualReport report, Edition edition, Map<String, ReportFigure> figures) {
            this.report = report;
            this.edition = edition;
            this.figures = figures;
        }

        PrintedDocument print() {
            var draft = PrintedDocument.titled(plain(edition.title()));
            if (edition.recipient() != null) {
                draft.to(edition.recipient());
            }
            for (var section : edition.sections()) {
                if (section.heading() != null) {
                    draft.heading(1, section.heading());
                }
                report.body(section).lines().filter(line -> !line.isBlank()).forEach(line ->
                        draft.paragraph(runs(line.strip()).toArray(Run[]::new)));
            }
            draft.signature(report.bureau());
            draft.date(report.dated());
            draft.heading(1, "附件　数据出处表");
            draft.table(List.of("序号", "指标", "数值", "单位", "口径或出处"), rows());
            return draft.finish();
        }

        private String plain(String text) {
            var words = new StringBuilder();
            Prose.of(text).pieces().forEach(piece -> words.append(
                    piece instanceof Prose.Words some ? some.text() : word(((Prose.Place) piece).key())));
            return words.toString();
        }

        private List<Run> runs(String line) {
            var runs = new ArrayList<Run>();
            for (var piece : Prose.of(line).pieces()) {
                if (piece instanceof Prose.Words words) {
                    runs.add(new Text(words.text()));
                } else if (piece instanceof Prose.Place place) {
                    runs.add(place.isWord() ? new Text(word(place.key())) : figure(place.key(), place.digits()));
                }
            }
            return runs;
        }

        private Run figure(String key, int digits) {
            var figure = figures.get(key);
            return figure == null ? new Text("（没有“" + key + "”这个数字）") : new Figure(key, figure.printed(digits), ++places);
        }

        private String word(String key) {
            return switch (key) {
                case "year" -> String.valueOf(report.year());
                case "nextYear" -> String.valueOf(report.year() + 1);
                default -> report.bureau();
            };
        }

        private List<List<Cell>> rows() {
            var rows = new ArrayList<List<Cell>>();
            for (var figure : figures.values()) {
                rows.add(List.of(
                        Cell.text(String.valueOf(rows.size() + 1)),
                        Cell.text(figure.name()),
                        Cell.figure(new Figure(figure.key(), figure.printed(2), ++places)),
                        Cell.text(figure.unit()),
                        Cell.text(figure.definition())));
            }
            return rows;
        }
    }
}
