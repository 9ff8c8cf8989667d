package cn.petition.web.statistics;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.export.CommaSeparated;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.statistic.FigureLine;
import cn.petition.reporting.statistic.FigureLines;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the figures mean, and all figures of one question as a file. */
@Controller
@RequestMapping("/statistics")
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER',"
        + " 'SUPERVISOR', 'REPORT_WRITER')")
class FigureExportController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Statistics statistics;
    private final FigureLines lines;
    private final InquiryReader inquiries;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final Clock clock;

    FigureExportController(
            Statistics statistics,
            FigureLines lines,
            InquiryReader inquiries,
            SheetWriter sheets,
            AuditTrail audit,
            Clock clock) {
        this.statistics = statistics;
        this.lines = lines;
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/definitions")
    String definitions(@CurrentOfficer OfficerPrincipal reader, Model model) {
        model.addAttribute("page", definitions(reader));
        return "statistics/definitions";
    }

    @GetMapping({"/definitions.csv", "/definitions.xlsx"})
    void exportDefinitions(
            HttpServletRequest request, @CurrentOfficer OfficerPrincipal reader, HttpServletResponse response)
            throws IOException {
        var rows = definitions(reader).subjects().stream()
                .flatMap(subject -> subject.definitions().stream())
                .toList();
        send(format(request), "definitions", "口径", DefinitionsPage.columns(), rows, "全部统计口径", reader, response);
    }

    @GetMapping({"/figures.csv", "/figures.xlsx"})
    void exportFigures(
            HttpServletRequest request,
            @ModelAttribute("form") StatisticsForm form,
            @CurrentOfficer OfficerPrincipal reader,
            HttpServletResponse response)
            throws IOException {
        form.complete(LocalDate.now(clock));
        Inquiry inquiry = inquiries.read(form, form.period().orElseThrow(NotFound::new), reader);
        List<FigureLine> rows = lines.all(inquiry);
        send(format(request), "figures", "统计数字", FigureSheet.columns(), rows, FigureWords.asked(inquiry), reader, response);
    }

    private static String format(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".csv") ? "csv" : "xlsx";
    }

    private DefinitionsPage definitions(OfficerPrincipal reader) {
        return DefinitionsPage.of(statistics.subjectsFor(Scope.visibleTo(reader.id(), reader.organId(), "")
                .within(reader.organId(), List.of(reader.organId()), "")));
    }

    private <R> void send(
            String format,
            String name,
            String sheet,
            List<SheetColumn<R>> columns,
            List<R> rows,
            String asked,
            OfficerPrincipal reader,
            HttpServletResponse response)
            throws IOException {
        audit.record(AuditEntry.done(reader.id(), reader.organId(), "EXPORT_FIGURE", "STATISTIC", name));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"");
        if (format.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            response.getOutputStream().write(CommaSeparated.text(columns, rows.stream()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType(SPREADSHEET);
        var trace = new ExportTrace(reader.displayName(), clock.instant(), asked);
        sheets.write(response.getOutputStream(), sheet, columns, rows.stream(), trace);
    }
}
