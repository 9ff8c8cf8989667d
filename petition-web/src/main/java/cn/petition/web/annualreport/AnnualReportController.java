package cn.petition.web.annualreport;

import cn.petition.domain.organ.Role;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.ComposeReport;
import cn.petition.reporting.annualreport.ComposedReport;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.annualreport.LegalContents;
import cn.petition.reporting.annualreport.ReportDeliveries;
import cn.petition.reporting.annualreport.ReportDelivery;
import cn.petition.reporting.annualreport.ReportSections;
import cn.petition.reporting.annualreport.ReviewReports;
import cn.petition.reporting.annualreport.SignedReports;
import cn.petition.reporting.export.HtmlRenderer;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.web.component.Choice;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The annual reports of the reader's organ: written by the report writer, signed by a leader. */
@Controller
@RequestMapping("/annual-reports")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class AnnualReportController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String WRITER = "hasRole('REPORT_WRITER')";

    private final AnnualReports reports;
    private final Editions editions;
    private final ComposeReport composing;
    private final ReportSections sections;
    private final ReviewReports reviews;
    private final ReportDeliveries deliveries;
    private final SignedReports kept;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final ReportRequests requests;
    private final Clock clock;

    AnnualReportController(
            AnnualReports reports,
            Editions editions,
            ComposeReport composing,
            ReportSections sections,
            ReviewReports reviews,
            ReportDeliveries deliveries,
            SignedReports kept,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            ReportRequests requests,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.composing = composing;
        this.sections = sections;
        this.reviews = reviews;
        this.deliveries = deliveries;
        this.kept = kept;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentOfficer OfficerPrincipal reader, Model model) {
        var form = new NewReportForm();
        var today = LocalDate.now(clock);
        form.setYear(today.getYear() - 1);
        form.setEdition(editions.all().get(0).key());
        form.setAsOf(LocalDate.of(today.getYear() - 1, 12, 31));
        form.setDated(today);
        return list(form, reader, model);
    }

    private String list(NewReportForm form, OfficerPrincipal reader, Model model) {
        form.setFormKey(requests.formKey(reader, "/annual-reports"));
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.ListPage(
                reports.of(reader.organId()).stream()
                        .map(line -> new ReportPages.Line(
                                line.year() + "年度",
                                editions.find(line.edition()).map(Edition::name).orElse(line.edition()),
                                ReportRequests.base(line.year(), line.edition()),
                                line.asOf().toString(),
                                line.signedName() == null ? "撰写中" : "已签发（" + line.signedName() + "）"))
                        .toList(),
                editions.all().stream().map(one -> new Choice(one.key(), one.name())).toList(),
                reader.roles().contains(Role.REPORT_WRITER)));
        return "annual-report/list";
    }

    @PostMapping
    @PreAuthorize(WRITER)
    String begin(
            @CurrentOfficer OfficerPrincipal writer,
            @Valid @ModelAttribute("form") NewReportForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes redirect) {
        var edition = editions.find(form.getEdition());
        if (edition.isEmpty()) {
            problems.rejectValue("edition", "edition", "请选择版式。");
        }
        if (problems.hasErrors()) {
            return list(form, writer, model);
        }
        int year = Objects.requireNonNull(form.getYear());
        var fingerprint = String.join("|", form.getEdition(), "" + year, "" + form.getAsOf(), "" + form.getDated());
        return requests.once(writer, "/annual-reports", form.getFormKey(), fingerprint, redirect, year + "年度报告已建立。", () -> {
            reports.begin(
                    writer.actor(),
                    year,
                    edition.get(),
                    Objects.requireNonNull(form.getAsOf()),
                    Objects.requireNonNull(form.getDated()));
            return ReportRequests.base(year, form.getEdition());
        });
    }

    @GetMapping("/{year}/{key}")
    String show(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = requests.report(reader, year, key);
        var edition = requests.edition(key);
        String paper;
        List<String> findings;
        if (report.signed()) {
            paper = new String(kept.paper(report, "HTML").content(), StandardCharsets.UTF_8);
            findings = List.of();
        } else {
            var composed = composing.compose(report, edition);
            paper = html.fragment(composed.paper(), figure -> ReportRequests.base(year, key) + "/figures/" + figure.key());
            findings = composed.findings();
        }
        var form = new NewReportForm();
        form.setAsOf(report.asOf());
        form.setDated(report.dated());
        form.setVersion(report.version());
        form.setFormKey(requests.formKey(reader, ReportRequests.base(year, key)));
        model.addAttribute("form", form);
        model.addAttribute("page", page(report, edition, reader, paper, findings));
        return "annual-report/report";
    }

    private ReportPages.ReportPage page(
            AnnualReport report, Edition edition, OfficerPrincipal reader, String paper, List<String> findings) {
        var review = reviews.of(report);
        boolean open = !report.signed();
        boolean writer = open && reader.roles().contains(Role.REPORT_WRITER);
        var base = ReportRequests.base(report);
        return new ReportPages.ReportPage(
                requests.name(report),
                open ? review.stand().words() : "已签发",
                report.signed(),
                writer,
                writer && review.maySubmit(),
                open && review.mayReview(reader.id()),
                open && review.maySign() && reader.roles().contains(Role.LEADER),
                report.asOf().toString(),
                report.dated().toString(),
                paper,
                parts(report, edition, base),
                LegalContents.of(report, edition).lines().stream()
                        .map(line -> new ReportPages.Content(
                                line.part().words(), line.where(), open ? line.hint() : null))
                        .toList(),
                findings,
                review.steps().stream()
                        .map(step -> day(step.takenAt()) + " " + step.by() + step.action().words()
                                + (step.reason() == null ? "" : "：" + step.reason()))
                        .toList(),
                report.signed() ? owed(report, edition) : List.of(),
                reader.roles().contains(Role.REPORT_WRITER),
                String.join("、", edition.addressees()),
                !edition.entries().isEmpty(),
                report.sha256(),
                base);
    }

    private List<ReportPages.Part> parts(AnnualReport report, Edition edition, String base) {
        var locks = sections.locks(report);
        var comments = sections.comments(report);
        return edition.sections().stream()
                .map(section -> {
                    var notes = new ArrayList<String>();
                    if (report.bodies().containsKey(section.key())) {
                        notes.add("已改写");
                    }
                    if (!report.isOpen(section)) {
                        notes.add("不公开");
                    }
                    var lock = locks.get(section.key());
                    if (lock != null && !report.signed()) {
                        notes.add(lock.name() + "在写");
                    }
                    long unsettled = comments.stream()
                            .filter(one -> one.key().equals(section.key()) && !one.settled())
                            .count();
                    if (unsettled > 0) {
                        notes.add(unsettled + " 条意见待处理");
                    }
                    return new ReportPages.Part(
                            section.title(), base + "/sections/" + section.key(), String.join("，", notes));
                })
                .toList();
    }

    private List<ReportPages.Owed> owed(AnnualReport report, Edition edition) {
        var done = deliveries.of(report);
        var subject = edition.subject();
        return Arrays.stream(ReportDelivery.Action.values())
                .filter(action -> action == ReportDelivery.Action.DELIVER || subject.published())
                .map(action -> {
                    boolean deliver = action == ReportDelivery.Action.DELIVER;
                    var by = deliver ? subject.deliverBy(report.year()) : subject.publishBy(report.year());
                    return new ReportPages.Owed(
                            action.name().toLowerCase(Locale.ROOT),
                            action.words(),
                            subject.published() ? "应在 " + by + " 前" + action.words() : "报送时间由当地安排",
                            done.stream()
                                    .filter(one -> one.action() == action)
                                    .map(one -> one.day() + " " + action.words() + (deliver ? "给" : "于") + one.words()
                                            + "（" + one.by() + "记录）")
                                    .findFirst()
                                    .orElse(null),
                            deliver ? "报送给" : "公开于");
                })
                .toList();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    @PostMapping("/{year}/{key}/dates")
    @PreAuthorize(WRITER)
    String date(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @ModelAttribute("form") NewReportForm form,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        if (form.getAsOf() == null || form.getDated() == null) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("请填写截止日和成文日期，没有保存。"));
            return "redirect:" + ReportRequests.base(year, key);
        }
        var asOf = form.getAsOf();
        var dated = form.getDated();
        return requests.once(writer, ReportRequests.base(year, key), form.getFormKey(), asOf + "|" + dated, redirect, "日期已保存，数字已按新的截止日重新统计。", () -> {
            reports.date(report, form.getVersion(), asOf, dated);
            return ReportRequests.base(year, key);
        });
    }

    @GetMapping("/{year}/{key}/entries")
    @PreAuthorize(WRITER)
    String entries(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal writer, Model model) {
        var report = requests.report(writer, year, key);
        var form = new EntriesForm();
        report.entries().forEach((one, entry) -> {
            form.getValues().put(one, String.valueOf(entry.value()));
            form.getSources().put(one, entry.source());
        });
        form.setVersion(report.version());
        return entries(form, report, Map.of(), writer, model);
    }

    private String entries(
            EntriesForm form, AnnualReport report, Map<String, String> wrong, OfficerPrincipal writer, Model model) {
        var base = ReportRequests.base(report.year(), report.edition());
        form.setFormKey(requests.formKey(writer, base + "/entries"));
        var edition = requests.edition(report.edition());
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.EntriesPage(
                report.year() + "年度" + edition.name(),
                base,
                edition.entries().values().stream()
                        .map(one -> new ReportPages.Entry(
                                one.key(),
                                one.name(),
                                one.unit(),
                                form.getValues().getOrDefault(one.key(), ""),
                                form.getSources().getOrDefault(one.key(), ""),
                                wrong.get(one.key())))
                        .toList()));
        return "annual-report/entries";
    }

    @PostMapping("/{year}/{key}/entries")
    @PreAuthorize(WRITER)
    String enter(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @ModelAttribute("form") EntriesForm form,
            Model model,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var given = new LinkedHashMap<String, AnnualReport.Entry>();
        var wrong = new LinkedHashMap<String, String>();
        for (var figure : requests.edition(key).entries().values()) {
            var value = form.getValues().getOrDefault(figure.key(), "").strip();
            var source = form.getSources().getOrDefault(figure.key(), "").strip();
            if (value.isEmpty() && source.isEmpty()) {
                continue;
            }
            if (!value.matches("[0-9]{1,12}")) {
                wrong.put(figure.key(), "“" + figure.name() + "”应是不带小数的数字。");
            } else if (source.isEmpty() || source.length() > 200) {
                wrong.put(figure.key(), "请写明“" + figure.name() + "”的出处，不超过 200 字。");
            } else {
                given.put(figure.key(), new AnnualReport.Entry(Long.parseLong(value), source, writer.displayName()));
            }
        }
        if (!wrong.isEmpty()) {
            return entries(form, report, wrong, writer, model);
        }
        return requests.once(writer, ReportRequests.base(year, key) + "/entries", form.getFormKey(), given.toString(), redirect, "填报数字已保存。", () -> {
            reports.enter(report, form.getVersion(), given, writer.actor());
            return ReportRequests.base(year, key);
        });
    }

    @GetMapping("/{year}/{key}/report.docx")
    ResponseEntity<byte[]> word(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return word(reader, year, key, "", ComposedReport::paper, "年度报告.docx");
    }

    @GetMapping("/{year}/{key}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return pdf(reader, year, key, "", ComposedReport::paper, "年度报告.pdf");
    }

    /** 公开版: without recipient and without what is marked as inner. */
    @GetMapping("/{year}/{key}/public.docx")
    ResponseEntity<byte[]> publicWord(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return word(reader, year, key, "PUBLIC_", ComposedReport::publicPaper, "年度报告（公开版）.docx");
    }

    @GetMapping("/{year}/{key}/public.pdf")
    ResponseEntity<byte[]> publicPdf(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return pdf(reader, year, key, "PUBLIC_", ComposedReport::publicPaper, "年度报告（公开版）.pdf");
    }

    /** 数据出处表. */
    @GetMapping("/{year}/{key}/sources.docx")
    ResponseEntity<byte[]> sourcesWord(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return word(reader, year, key, "SOURCES_", ComposedReport::sources, "年度报告数据出处表.docx");
    }

    @GetMapping("/{year}/{key}/sources.pdf")
    ResponseEntity<byte[]> sourcesPdf(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        return pdf(reader, year, key, "SOURCES_", ComposedReport::sources, "年度报告数据出处表.pdf");
    }

    private ResponseEntity<byte[]> word(
            OfficerPrincipal reader,
            int year,
            String key,
            String kind,
            Function<ComposedReport, PrintedDocument> paper,
            String name) {
        var report = requests.report(reader, year, key);
        var content = report.signed()
                ? kept.paper(report, kind + "DOCX").content()
                : word.render(paper.apply(composing.compose(report, requests.edition(key))));
        return file(content, WORD, year + name);
    }

    private ResponseEntity<byte[]> pdf(
            OfficerPrincipal reader,
            int year,
            String key,
            String kind,
            Function<ComposedReport, PrintedDocument> paper,
            String name) {
        var report = requests.report(reader, year, key);
        var content = report.signed()
                ? kept.paper(report, kind + "PDF").content()
                : pdf.render(paper.apply(composing.compose(report, requests.edition(key))));
        return file(content, MediaType.APPLICATION_PDF, year + name);
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
