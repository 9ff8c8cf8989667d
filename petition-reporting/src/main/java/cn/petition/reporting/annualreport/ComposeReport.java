package cn.petition.reporting.annualreport;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Puts the figures into the prose of a report: the one paper from which page, .docx and PDF are printed. */
@Service
public class ComposeReport {

    private final CountReportFigures counting;
    private final ReportChecks checks;
    private final ReportPlans plans;
    private final Editions editions;
    private final SignedReports kept;

    ComposeReport(
            CountReportFigures counting,
            ReportChecks checks,
            ReportPlans plans,
            Editions editions,
            SignedReports kept) {
        this.counting = counting;
        this.plans = plans;
        this.editions = editions;
        this.kept = kept;
        this.checks = checks;
    }

    /** A draft with the figures of this moment. */
    public ComposedReport compose(AnnualReport report, Edition edition) {
        var keys = new LinkedHashSet<String>();
        edition.sections().forEach(section -> keys.addAll(Prose.of(report.body(section)).keys()));
        keys.addAll(edition.annex());
        var figures = counting.figures(report, edition, keys);
        var printing = new PrintReport(report, edition, figures);
        var sections = printing.sections(false);
        return new ComposedReport(
                printing.paper(sections, false),
                printing.paper(printing.sections(true), true),
                printing.sources(),
                sections,
                List.copyOf(figures.values()),
                checks.findings(report, edition, figures));
    }

    /** One section of a draft as it is printed now, paragraph by paragraph; empty once the report is signed. */
    public List<String> printed(AnnualReport report, Edition edition, String section) {
        if (report.signed()) {
            return kept(report, edition, section);
        }
        var keys = edition.section(section)
                .map(part -> Prose.of(report.body(part)).keys())
                .orElse(Set.of());
        return lines(new PrintReport(report, edition, counting.figures(report, edition, keys)), section);
    }

    /** What the signed report of the year before said in the same section, or where it served the same contents. */
    public List<String> lastYears(AnnualReport report, Edition edition, Edition.Section section) {
        return plans.lastYears(report)
                .map(last -> {
                    var lastEdition = last.edition().equals(edition.key())
                            ? edition
                            : editions.find(last.edition()).orElse(edition);
                    var same = lastEdition.section(section.key()).or(() -> lastEdition.sections().stream()
                            .filter(one -> one.parts().stream().anyMatch(section.parts()::contains))
                            .findFirst());
                    return same.map(one -> kept(last, lastEdition, one.key())).orElse(List.of());
                })
                .orElse(List.of());
    }

    private List<String> kept(AnnualReport report, Edition edition, String section) {
        var figures = new LinkedHashMap<String, ReportFigure>();
        kept.figures(report).forEach(figure -> figures.put(figure.key(), figure));
        return lines(new PrintReport(report, edition, figures), section);
    }

    private static List<String> lines(PrintReport printing, String section) {
        return printing.sections(false).stream()
                .filter(one -> one.key().equals(section))
                .flatMap(one -> one.blocks().stream())
                .map(PrintReport::words)
                .toList();
    }
}
