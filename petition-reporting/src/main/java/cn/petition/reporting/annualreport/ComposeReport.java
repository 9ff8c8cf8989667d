package cn.petition.reporting.annualreport;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;

/** Puts the figures into the prose of a report: the one paper from which page, .docx and PDF are printed. */
@Service
public class ComposeReport {

    private final CountReportFigures counting;
    private final ReportChecks checks;

    ComposeReport(CountReportFigures counting, ReportChecks checks) {
        this.counting = counting;
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
}
