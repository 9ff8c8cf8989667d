package cn.petition.reporting.annualreport;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.reporting.export.FigureLink;
import cn.petition.reporting.export.HtmlRenderer;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.reporting.statistic.CountFigures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs an annual report (签发): papers, figures with their definitions, and the whole list behind each are kept as they
 * are at this moment. Nothing of it changes afterwards, whatever happens to the matters.
 */
@Service
public class SignReport {

    private final AnnualReports reports;
    private final ComposeReport composing;
    private final CountReportFigures figures;
    private final CountFigures counting;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final ReviewReports reviews;
    private final ReportDigest digests;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignReport(
            AnnualReports reports,
            ComposeReport composing,
            CountReportFigures figures,
            CountFigures counting,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            ReviewReports reviews,
            ReportDigest digests,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.composing = composing;
        this.figures = figures;
        this.counting = counting;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.reviews = reviews;
        this.digests = digests;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when no second person has approved this draft
     * @param version of the draft the signer has read; a draft saved since then is not signed
     * @param link addresses of the lists, as they stand in the kept page
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void sign(AnnualReport report, long version, Edition edition, Actor by, FigureLink link) {
        if (!reviews.of(report).maySign()) {
            throw new ActionRefused("SignedAfterReview", "请先送审，由另一人审核通过以后再签发。", null);
        }
        reports.claim(report, version);
        // a year has many matters, and it is signed once
        jdbc.sql("select set_config('statement_timeout', '120s', true)").query(String.class).single();
        Instant now = clock.instant();
        // the transaction sees what was recorded before this instant and nothing later: what is known then is all
        var composed = composing.compose(report, edition);
        int ordinal = 0;
        for (var figure : composed.figures()) {
            if (figure.number() != null) {
                keep(report, ++ordinal, figure);
            }
        }
        var page = html.fragment(composed.paper(), link).getBytes(StandardCharsets.UTF_8);
        keep(report, "HTML", page);
        keep(report, "DOCX", word.render(composed.paper()));
        keep(report, "PDF", pdf.render(composed.paper()));
        keep(report, "PUBLIC_DOCX", word.render(composed.publicPaper()));
        keep(report, "PUBLIC_PDF", pdf.render(composed.publicPaper()));
        keep(report, "SOURCES_DOCX", word.render(composed.sources()));
        keep(report, "SOURCES_PDF", pdf.render(composed.sources()));
        jdbc.sql("""
                        update annual_report set known_at = :now, signed_at = :now, signed_by = :by,
                            signed_name = :name, sha256 = :digest, figures_sha256 = :figures where id = :id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("name", by.name())
                .param("digest", ReportDigest.of(page))
                .param("figures", digests.ofFigures(report.id()))
                .param("id", report.id())
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "SIGN_REPORT", "ANNUAL_REPORT", report.id()));
    }

    private void keep(AnnualReport report, int ordinal, ReportFigure figure) {
        jdbc.sql("""
                        insert into report_figure (report_id, ordinal, key, name, unit, kind, definition, formula,
                            parameters, number, whole)
                        values (:report, :ordinal, :key, :name, :unit, :kind, :definition, :formula, :parameters,
                            :number, :whole)""")
                .param("report", report.id())
                .param("ordinal", ordinal)
                .param("key", figure.key())
                .param("name", figure.name())
                .param("unit", figure.unit())
                .param("kind", figure.kind().name())
                .param("definition", figure.definition())
                .param("formula", figure.formula())
                .param("parameters", figure.parameters())
                .param("number", figure.number())
                .param("whole", figure.whole())
                .update();
        figures.listing(report, figure.key(), null).ifPresent(list -> {
            var members = counting.membersOf(list.tally(), list.inquiry(), list.part());
            jdbc.sql("insert into report_figure_member (report_id, ordinal, row_id, matter_id, day, amount, detail,"
                            + " detail_on) select :report, :ordinal, x.* from (" + members.sql() + ") x")
                    .params(members.parameters())
                    .param("report", report.id())
                    .param("ordinal", ordinal)
                    .update();
        });
    }

    private void keep(AnnualReport report, String format, byte[] content) {
        jdbc.sql("insert into annual_report_paper (report_id, format, content, sha256)"
                        + " values (:report, :format, :content, :digest)")
                .param("report", report.id())
                .param("format", format)
                .param("content", content)
                .param("digest", ReportDigest.of(content))
                .update();
    }
}
