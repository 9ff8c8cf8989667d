package cn.petition.web.annualreport;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.organ.Role;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.ComposeReport;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.annualreport.Prose;
import cn.petition.reporting.annualreport.SignReport;
import cn.petition.reporting.annualreport.SignedReports;
import cn.petition.reporting.export.HtmlRenderer;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.web.component.Choice;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.springframework.web.bind.annotation.RequestParam;
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
    private final Statistics statistics;
    private final ComposeReport composing;
    private final SignReport signing;
    private final SignedReports kept;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final OnceOnly onceOnly;
    private final FormKeys keys;
    private final Clock clock;

    AnnualReportController(
            AnnualReports reports,
            Editions editions,
            Statistics statistics,
            ComposeReport composing,
            SignReport signing,
            SignedReports kept,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            OnceOnly onceOnly,
            FormKeys keys,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.statistics = statistics;
        this.composing = composing;
        this.signing = signing;
        this.kept = kept;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.onceOnly = onceOnly;
        this.keys = keys;
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
        form.setFormKey(keys.issue(reader.id(), "/annual-reports"));
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.ListPage(
                reports.of(reader.organId()).stream()
                        .map(line -> new ReportPages.Line(
                                line.year() + "年度",
                                editions.find(line.edition()).map(Edition::name).orElse(line.edition()),
                                base(line.year(), line.edition()),
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
        return once(writer, "/annual-reports", form.getFormKey(), fingerprint, redirect, year + "年度报告已建立。", () -> {
            reports.begin(
                    writer.actor(),
                    year,
                    edition.get(),
                    Objects.requireNonNull(form.getAsOf()),
                    Objects.requireNonNull(form.getDated()));
            return base(year, form.getEdition());
        });
    }

    @GetMapping("/{year}/{key}")
    String show(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = report(reader, year, key);
        var edition = edition(key);
        boolean writer = reader.roles().contains(Role.REPORT_WRITER);
        String paper;
        List<String> findings;
        if (report.signed()) {
            paper = new String(kept.paper(report, "HTML").content(), StandardCharsets.UTF_8);
            findings = List.of();
        } else {
            var composed = composing.compose(report, edition);
            paper = html.fragment(composed.paper(), figure -> base(year, key) + "/figures/" + figure.key());
            findings = composed.findings();
        }
        var form = new NewReportForm();
        form.setAsOf(report.asOf());
        form.setDated(report.dated());
        form.setVersion(report.version());
        form.setFormKey(keys.issue(reader.id(), base(year, key)));
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.ReportPage(
                year + "年度" + edition.name(),
                report.signed() ? "已签发" : "撰写中",
                report.signed(),
                writer && !report.signed(),
                reader.roles().contains(Role.LEADER) && !report.signed(),
                report.asOf().toString(),
                report.dated().toString(),
                paper,
                edition.sections().stream()
                        .map(section -> new ReportPages.Part(
                                section.title(),
                                base(year, key) + "/sections/" + section.key(),
                                report.bodies().containsKey(section.key())))
                        .toList(),
                findings,
                report.sha256(),
                base(year, key)));
        return "annual-report/report";
    }

    @PostMapping("/{year}/{key}/dates")
    @PreAuthorize(WRITER)
    String date(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @ModelAttribute("form") NewReportForm form,
            RedirectAttributes redirect) {
        var report = report(writer, year, key);
        if (form.getAsOf() == null || form.getDated() == null) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("请填写截止日和成文日期，没有保存。"));
            return "redirect:" + base(year, key);
        }
        var asOf = form.getAsOf();
        var dated = form.getDated();
        return once(writer, base(year, key), form.getFormKey(), asOf + "|" + dated, redirect, "日期已保存，数字已按新的截止日重新统计。", () -> {
            reports.date(report, form.getVersion(), asOf, dated);
            return base(year, key);
        });
    }

    @GetMapping("/{year}/{key}/sections/{section}")
    @PreAuthorize(WRITER)
    String section(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @CurrentOfficer OfficerPrincipal writer,
            Model model) {
        var report = report(writer, year, key);
        var part = edition(key).section(section).orElseThrow(NotFound::new);
        var form = new SectionForm();
        form.setBody(report.bodies().getOrDefault(section, part.text()));
        form.setVersion(report.version());
        return section(form, report, part, writer, model);
    }

    private String section(
            SectionForm form, AnnualReport report, Edition.Section part, OfficerPrincipal writer, Model model) {
        var base = base(report.year(), report.edition());
        form.setFormKey(keys.issue(writer.id(), base + "/sections/" + part.key()));
        var edition = edition(report.edition());
        var places = new ArrayList<ReportPages.Place>();
        statistics.all().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + "}", one.name() + "（" + one.unit().word() + "）")));
        edition.entries().values().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + "}", one.name() + "（" + one.unit() + "，填报）")));
        edition.rates().values().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + ":2}", one.name() + "（%，填报数相除）")));
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.SectionPage(
                report.year() + "年度" + edition.name(), part.title(), base, places));
        return "annual-report/section";
    }

    @PostMapping("/{year}/{key}/sections/{section}")
    @PreAuthorize(WRITER)
    String write(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @CurrentOfficer OfficerPrincipal writer,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes redirect) {
        var report = report(writer, year, key);
        var edition = edition(key);
        var part = edition.section(section).orElseThrow(NotFound::new);
        Prose.of(form.getBody()).keys().stream()
                .filter(place -> !isKnown(edition, place))
                .forEach(place -> problems.rejectValue("body", "place", "没有叫“{" + place + "}”的数字，请从下面的表中选取。"));
        if (problems.hasErrors()) {
            return section(form, report, part, writer, model);
        }
        var route = base(year, key) + "/sections/" + section;
        return once(writer, route, form.getFormKey(), form.getBody(), redirect, "“" + part.title() + "”已保存。", () -> {
            reports.write(report, form.getVersion(), section, form.getBody());
            return base(year, key);
        });
    }

    private boolean isKnown(Edition edition, String place) {
        return edition.entries().containsKey(place)
                || edition.rates().containsKey(place)
                || statistics.find(place).isPresent();
    }

    @GetMapping("/{year}/{key}/entries")
    @PreAuthorize(WRITER)
    String entries(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal writer, Model model) {
        var report = report(writer, year, key);
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
        var base = base(report.year(), report.edition());
        form.setFormKey(keys.issue(writer.id(), base + "/entries"));
        var edition = edition(report.edition());
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
        var report = report(writer, year, key);
        var given = new LinkedHashMap<String, AnnualReport.Entry>();
        var wrong = new LinkedHashMap<String, String>();
        for (var figure : edition(key).entries().values()) {
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
        return once(writer, base(year, key) + "/entries", form.getFormKey(), given.toString(), redirect, "填报数字已保存。", () -> {
            reports.enter(report, form.getVersion(), given, writer.actor());
            return base(year, key);
        });
    }

    @PostMapping("/{year}/{key}/sign")
    @PreAuthorize("hasRole('LEADER')")
    String sign(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal leader,
            @RequestParam String formKey,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var report = report(leader, year, key);
        var base = base(year, key);
        return once(leader, base, formKey, "sign " + version, redirect, "报告已签发，数字和清单已存档，不再变化。", () -> {
            signing.sign(report, version, edition(key), leader.actor(), figure -> base + "/figures/" + figure.key());
            return base;
        });
    }

    @GetMapping("/{year}/{key}/report.docx")
    ResponseEntity<byte[]> word(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        var report = report(reader, year, key);
        var content = report.signed()
                ? kept.paper(report, "DOCX").content()
                : word.render(composing.compose(report, edition(key)).paper());
        return file(content, WORD, year + "年度报告.docx");
    }

    @GetMapping("/{year}/{key}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader) {
        var report = report(reader, year, key);
        var content = report.signed()
                ? kept.paper(report, "PDF").content()
                : pdf.render(composing.compose(report, edition(key)).paper());
        return file(content, MediaType.APPLICATION_PDF, year + "年度报告.pdf");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    /** Runs the effect of a posted form once and goes where it leads. */
    private String once(
            OfficerPrincipal officer,
            String route,
            String formKey,
            String fingerprint,
            RedirectAttributes redirect,
            String done,
            Supplier<String> effect) {
        var key = keys.verified(formKey, officer.id(), route);
        if (key.isEmpty()) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("表单已经失效，没有保存。请重新打开后再提交。"));
            return "redirect:/annual-reports";
        }
        var next = onceOnly.run(officer.id(), key.get(), route, digest(fingerprint), effect);
        redirect.addFlashAttribute(Flash.NAME, Flash.success(done));
        return "redirect:" + next;
    }

    private static String digest(String text) {
        return Integer.toHexString(text.hashCode()) + "-" + text.length();
    }

    private AnnualReport report(OfficerPrincipal reader, int year, String key) {
        return reports.find(reader.organId(), year, key).orElseThrow(NotFound::new);
    }

    private Edition edition(String key) {
        return editions.find(key).orElseThrow(NotFound::new);
    }

    static String base(int year, String edition) {
        return "/annual-reports/" + year + "/" + edition;
    }
}
