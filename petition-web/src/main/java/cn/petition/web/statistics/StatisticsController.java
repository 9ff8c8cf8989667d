package cn.petition.web.statistics;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.FigurePage;
import cn.petition.reporting.statistic.FigureParts;
import cn.petition.reporting.statistic.FigureRow;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.ListPosition;
import cn.petition.reporting.statistic.Slice;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statistics page, and the list and the spreadsheet behind each number on it. */
@Controller
@RequestMapping("/statistics")
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER',"
        + " 'SUPERVISOR', 'REPORT_WRITER')")
class StatisticsController {

    private static final int PAGE = 50;
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Statistics statistics;
    private final CountFigures figures;
    private final FigureParts parts;
    private final InquiryReader inquiries;
    private final StatisticsView view;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final Clock clock;

    StatisticsController(
            Statistics statistics,
            CountFigures figures,
            FigureParts parts,
            InquiryReader inquiries,
            StatisticsView view,
            SheetWriter sheets,
            AuditTrail audit,
            Clock clock) {
        this.statistics = statistics;
        this.figures = figures;
        this.parts = parts;
        this.inquiries = inquiries;
        this.view = view;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute("form") StatisticsForm form, BindingResult given, @CurrentOfficer OfficerPrincipal reader) {
        form.complete(LocalDate.now(clock));
        var period = form.period();
        if (given.hasErrors() || period.isEmpty()) {
            var refused = view.refused(reader, "这个统计期或日期不存在，请重新选择。");
            return new ModelAndView("statistics/statistics", Map.of("page", refused), HttpStatus.BAD_REQUEST);
        }
        var inquiry = inquiries.read(form, period.get(), reader);
        return new ModelAndView("statistics/statistics", "page", view.page(form, inquiry, reader));
    }

    @GetMapping("/{key}/matters")
    String list(
            @PathVariable String key,
            @ModelAttribute("form") StatisticsForm form,
            @RequestParam(required = false) @Nullable Dimension by,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var tally = tally(key);
        var inquiry = inquiry(form, reader);
        FigurePage page = figures.list(tally, inquiry, slice(by, value), position(after, before), PAGE);
        model.addAttribute("page", view.list(tally, form, inquiry, by, value, page));
        return "statistics/figure-list";
    }

    @GetMapping("/{key}/matters.xlsx")
    void export(
            @PathVariable String key,
            @ModelAttribute("form") StatisticsForm form,
            @RequestParam(required = false) @Nullable Dimension by,
            @RequestParam(required = false) @Nullable String value,
            @CurrentOfficer OfficerPrincipal reader,
            HttpServletResponse response)
            throws IOException {
        var tally = tally(key);
        var inquiry = inquiry(form, reader);
        var slice = slice(by, value);
        audit.record(AuditEntry.done(reader.id(), reader.organId(), "EXPORT_FIGURE", "STATISTIC", key)
                .withFields("number", "title", "channel", "category", "place"));
        response.setContentType(SPREADSHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key + ".xlsx\"");
        var trace = new ExportTrace(reader.displayName(), clock.instant(), tally.name() + "；" + FigureWords.asked(inquiry));
        figures.withRows(tally, inquiry, slice, rows -> {
            try {
                sheets.write(response.getOutputStream(), "清单", columns(tally), rows, trace);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private static List<SheetColumn<FigureRow>> columns(Tally<?, ?> tally) {
        return List.of(
                SheetColumn.text("编号", 24, FigureRow::number),
                SheetColumn.text("标题", 48, FigureRow::title),
                SheetColumn.date("收到日期", 12, FigureRow::receivedOn),
                SheetColumn.date("计入日期", 12, FigureRow::day),
                SheetColumn.text("信访形式", 10, FigureWords::channel),
                SheetColumn.text("现在状态", 16, FigureWords::status),
                SheetColumn.text("内容分类", 32, FigureRow::category),
                SheetColumn.text("问题属地", 32, FigureRow::place),
                SheetColumn.text("机构", 24, FigureRow::organ),
                SheetColumn.text("计入依据", 24, FigureWords::detail),
                SheetColumn.integer("计入数（" + tally.unit().word() + "）", 14, FigureRow::amount));
    }

    private Tally<?, ?> tally(String key) {
        return statistics.find(key)
                .filter(Tally.class::isInstance)
                .map(found -> (Tally<?, ?>) found)
                .orElseThrow(NotFound::new);
    }

    private Inquiry inquiry(StatisticsForm form, OfficerPrincipal reader) {
        form.complete(LocalDate.now(clock));
        return inquiries.read(form, form.period().orElseThrow(NotFound::new), reader);
    }

    private @Nullable Slice slice(@Nullable Dimension by, @Nullable String value) {
        if (by == null || value == null) {
            return null;
        }
        try {
            return parts.slice(by, value);
        } catch (IllegalArgumentException noSuchPart) {
            throw new NotFound();
        }
    }

    private static @Nullable ListPosition position(@Nullable String after, @Nullable String before) {
        var text = after == null ? before : after;
        if (text == null) {
            return null;
        }
        try {
            return new ListPosition(
                    LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)), after != null);
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException noPosition) {
            throw new NotFound();
        }
    }
}
