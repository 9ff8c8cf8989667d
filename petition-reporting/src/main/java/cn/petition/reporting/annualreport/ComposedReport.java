package cn.petition.reporting.annualreport;

import cn.petition.reporting.export.PrintedDocument;
import java.util.List;

/** A report with its figures in place: one paper for page, .docx and PDF, and the figures in the order of the annex. */
public record ComposedReport(PrintedDocument paper, List<ReportFigure> figures, List<String> findings) {

    public ComposedReport {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }
}
