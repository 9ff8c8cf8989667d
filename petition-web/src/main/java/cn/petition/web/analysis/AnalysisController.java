package cn.petition.web.analysis;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.analysis.AnalysisPeriods;
import cn.petition.reporting.analysis.FindTopics;
import cn.petition.reporting.analysis.RaisedTopic;
import cn.petition.reporting.analysis.TopicMatters;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.statistics.InquiryReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The analysis of a period (形势研判), and the list and spreadsheet behind each topic that many people raise. */
@Controller
@RequestMapping("/analysis")
@PreAuthorize(AnalysisController.READERS)
class AnalysisController {

    static final String READERS =
            "hasAnyRole('INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'LEADER', 'SUPERVISOR', 'REPORT_WRITER')";

    private static final int PAGE = 50;
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnalysisView view;
    private final InquiryReader inquiries;
    private final FindTopics topics;
    private final TopicMatters matters;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final Clock clock;

    AnalysisController(
            AnalysisView view,
            InquiryReader inquiries,
            FindTopics topics,
            TopicMatters matters,
            SheetWriter sheets,
            AuditTrail audit,
            Clock clock) {
        this.view = view;
        this.inquiries = inquiries;
        this.topics = topics;
        this.matters = matters;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute("form") AnalysisForm form, BindingResult given, @CurrentOfficer OfficerPrincipal reader) {
        form.complete(LocalDate.now(clock));
        var periods = given.hasErrors() ? Optional.<AnalysisPeriods>empty() : form.period().flatMap(this::periods);
        if (periods.isEmpty()) {
            var refused = view.refused(reader, "这个统计期不存在或者还没有开始，请重新选择。");
            return new ModelAndView("analysis/analysis", Map.of("page", refused), HttpStatus.BAD_REQUEST);
        }
        var inquiry = inquiries.read(form, periods.get().now(), reader);
        return new ModelAndView("analysis/analysis", "page", view.page(form, periods.get(), inquiry, reader));
    }

    private Optional<AnalysisPeriods> periods(Period chosen) {
        try {
            return Optional.of(AnalysisPeriods.of(chosen, LocalDate.now(clock)));
        } catch (IllegalArgumentException notBegun) {
            return Optional.empty();
        }
    }

    /** What a list is about. */
    private record Asked(Inquiry inquiry, RaisedTopic topic, List<RaisedTopic.Matter> matters, String words) {}

    private Asked asked(AnalysisForm form, String number, boolean earlier, OfficerPrincipal reader) {
        form.complete(LocalDate.now(clock));
        var periods = form.period().flatMap(this::periods).orElseThrow(NotFound::new);
        var inquiry = inquiries.read(form, periods.now(), reader);
        var topic = topics.raised(periods, inquiry.scope(), inquiry.asOf())
                .withExample(number)
                .orElseThrow(NotFound::new);
        var before = periods.previous() == null ? periods.lastYear() : periods.previous();
        return new Asked(
                inquiry,
                topic,
                earlier ? topic.earlier() : topic.matters(),
                (earlier ? before : periods.now()).words() + "，" + inquiry.scope().words());
    }

    @GetMapping("/topics/{number}")
    String topic(
            @PathVariable String number,
            @ModelAttribute("form") AnalysisForm form,
            BindingResult given,
            @RequestParam(defaultValue = "false") boolean earlier,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var asked = asked(form, number, earlier, reader);
        int from = Math.min(Math.max(0, page - 1) * PAGE, asked.matters().size());
        int to = Math.min(from + PAGE, asked.matters().size());
        var address = form.page("/analysis/topics/" + number);
        var export = form.page("/analysis/topics/" + number + ".xlsx");
        if (earlier) {
            address.queryParam("earlier", true);
            export.queryParam("earlier", true);
        }
        model.addAttribute("page", new TopicPage(
                asked.topic().title(),
                asked.words(),
                earlier
                        ? "上一时期中，标题和诉求与示例事项相似的。"
                        : "标题和诉求与示例事项相似的事项；排在最前的是示例，其余按相似程度排列。",
                asked.topic().words(),
                Numbers.of(asked.matters().size()),
                matters.rows(asked.matters().subList(from, to), asked.inquiry().scope()).stream()
                        .map(AnalysisController::row)
                        .toList(),
                from == 0 ? null : address.cloneBuilder().queryParam("page", page - 1).toUriString(),
                to == asked.matters().size()
                        ? null
                        : address.cloneBuilder().queryParam("page", page + 1).toUriString(),
                form.page("/analysis").toUriString(),
                export.toUriString()));
        return "analysis/topic";
    }

    static TopicPage.Row row(TopicMatters.Row row) {
        return new TopicPage.Row(
                row.number(),
                "/petitions/" + row.number(),
                row.title(),
                row.receivedOn().toString(),
                Labels.of(row.channel()),
                Labels.of(row.status()),
                row.category() == null ? "" : row.category().substring(row.category().lastIndexOf('/') + 1),
                row.placeName() == null ? "" : row.placeName(),
                row.likeness() + "%");
    }

    @GetMapping("/topics/{number}.xlsx")
    void export(
            @PathVariable String number,
            @ModelAttribute("form") AnalysisForm form,
            BindingResult given,
            @RequestParam(defaultValue = "false") boolean earlier,
            @CurrentOfficer OfficerPrincipal reader,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(form, number, earlier, reader);
        audit.record(AuditEntry.done(reader.id(), reader.organId(), "EXPORT_TOPIC", "ANALYSIS", number)
                .withFields("number", "title", "channel", "category", "place"));
        response.setContentType(SPREADSHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"topic-" + number + ".xlsx\"");
        var trace = new ExportTrace(
                reader.displayName(), clock.instant(), "集中反映的问题：" + asked.topic().title() + "；" + asked.words());
        sheets.write(
                response.getOutputStream(),
                "清单",
                List.of(
                        SheetColumn.text("编号", 24, TopicMatters.Row::number),
                        SheetColumn.text("标题", 48, TopicMatters.Row::title),
                        SheetColumn.date("收到日期", 12, TopicMatters.Row::receivedOn),
                        SheetColumn.text("信访形式", 10, row -> Labels.of(row.channel())),
                        SheetColumn.text("现在状态", 16, row -> Labels.of(row.status())),
                        SheetColumn.text("内容分类", 32, TopicMatters.Row::category),
                        SheetColumn.text("问题属地", 32, TopicMatters.Row::place),
                        SheetColumn.text("责任单位", 24, TopicMatters.Row::responsibleOrgan),
                        SheetColumn.integer("与示例相似（%）", 14, row -> (long) row.likeness())),
                matters.rows(asked.matters(), asked.inquiry().scope()).stream(),
                trace);
    }
}
