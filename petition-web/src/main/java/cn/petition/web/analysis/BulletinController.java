package cn.petition.web.analysis;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.analysis.Bulletin;
import cn.petition.reporting.analysis.BulletinPart;
import cn.petition.reporting.analysis.Bulletins;
import cn.petition.reporting.analysis.ComposeBulletin;
import cn.petition.reporting.analysis.IssueBulletin;
import cn.petition.reporting.analysis.TopicMatters;
import cn.petition.reporting.export.HtmlRenderer;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.statistics.InquiryReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** The monthly bulletins (信访情况月报): begun and written by report writers, issued by leaders, kept for everybody who reads them. */
@Controller
@RequestMapping("/analysis/bulletins")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class BulletinController {

    private static final String WRITER = "hasRole('REPORT_WRITER')";
    private static final String ROUTE = "/analysis/bulletins";
    private static final int LONGEST_REMARK = 5_000;
    private static final MediaType WORD = MediaType.parseMediaType(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Bulletins bulletins;
    private final ComposeBulletin composing;
    private final IssueBulletin issuing;
    private final TopicMatters matters;
    private final InquiryReader inquiries;
    private final AnalysisView view;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final OnceOnly onceOnly;
    private final FormKeys keys;
    private final Clock clock;

    BulletinController(
            Bulletins bulletins,
            ComposeBulletin composing,
            IssueBulletin issuing,
            TopicMatters matters,
            InquiryReader inquiries,
            AnalysisView view,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            OnceOnly onceOnly,
            FormKeys keys,
            Clock clock) {
        this.bulletins = bulletins;
        this.composing = composing;
        this.issuing = issuing;
        this.matters = matters;
        this.inquiries = inquiries;
        this.view = view;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.onceOnly = onceOnly;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String all(@CurrentOfficer OfficerPrincipal reader, Model model) {
        var form = new BulletinForm();
        var month = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        form.setYear(month.getYear());
        form.setMonth(month.getMonthValue());
        return list(form, null, reader, model);
    }

    private String list(BulletinForm form, @Nullable String problem, OfficerPrincipal reader, Model model) {
        form.setFormKey(keys.issue(reader.id(), ROUTE));
        model.addAttribute("form", form);
        model.addAttribute("page", new BulletinPages.ListPage(
                bulletins.of(reader.organId()).stream()
                        .map(line -> new BulletinPages.Line(
                                words(YearMonth.from(line.month())),
                                BulletinLinks.base(YearMonth.from(line.month())),
                                line.number() == null ? "" : "第 " + line.number() + " 期",
                                line.dated().toString(),
                                line.issuedName() == null ? "撰写中" : "已签发（" + line.issuedName() + "）"))
                        .toList(),
                reader.roles().contains(Role.REPORT_WRITER),
                problem));
        return "analysis/bulletins";
    }

    @PostMapping
    @PreAuthorize(WRITER)
    String begin(
            @CurrentOfficer OfficerPrincipal writer,
            @ModelAttribute("form") BulletinForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes redirect) {
        YearMonth month;
        try {
            month = YearMonth.of(Objects.requireNonNull(form.getYear()), Objects.requireNonNull(form.getMonth()));
        } catch (DateTimeException | NullPointerException noSuchMonth) {
            return list(form, "请填写年份和月份。", writer, model);
        }
        if (problems.hasErrors() || month.getYear() < 2005 || month.getYear() > 2199) {
            return list(form, "年份应在 2005 至 2199 之间。", writer, model);
        }
        try {
            return once(writer, ROUTE, form.getFormKey(), month.toString(), redirect, words(month) + "的月报已建立。", () -> {
                bulletins.begin(writer.actor(), month, LocalDate.now(clock));
                return BulletinLinks.base(month);
            });
        } catch (ActionRefused refused) {
            return list(form, refused.getMessage(), writer, model);
        }
    }

    @GetMapping("/{yearMonth}")
    String show(@PathVariable("yearMonth") String month, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var bulletin = bulletin(reader, month);
        var base = BulletinLinks.base(bulletin.month());
        boolean writer = reader.roles().contains(Role.REPORT_WRITER);
        String text;
        if (bulletin.issued()) {
            text = new String(bulletins.paper(bulletin, "HTML").content(), StandardCharsets.UTF_8);
        } else {
            var composed = composing.compose(bulletin, scope(bulletin, reader), areas(reader), null);
            text = html.fragment(composed.paper(), BulletinLinks.of(bulletin, composed, null));
        }
        var form = new BulletinForm();
        form.setDated(bulletin.dated());
        form.setVersion(bulletin.version());
        form.setFormKey(keys.issue(reader.id(), base));
        model.addAttribute("form", form);
        model.addAttribute("page", new BulletinPages.BulletinPage(
                words(bulletin.month()) + "信访情况月报",
                bulletin.issued()
                        ? "第 " + bulletin.number() + " 期，" + bulletin.issuedName() + "签发"
                        : "撰写中",
                bulletin.issued(),
                writer && !bulletin.issued(),
                reader.roles().contains(Role.LEADER) && !bulletin.issued(),
                text,
                Stream.of(BulletinPart.values())
                        .map(part -> new BulletinPages.Part(
                                part.name(), part.heading(), bulletin.remarks().getOrDefault(part, "")))
                        .toList(),
                bulletin.sha256(),
                base));
        return "analysis/bulletin";
    }

    @PostMapping("/{yearMonth}")
    @PreAuthorize(WRITER)
    String write(
            @PathVariable("yearMonth") String month,
            @CurrentOfficer OfficerPrincipal writer,
            @ModelAttribute("form") BulletinForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        var bulletin = bulletin(writer, month);
        var base = BulletinLinks.base(bulletin.month());
        var dated = form.getDated();
        if (problems.hasErrors() || dated == null) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("请填写成文日期，没有保存。"));
            return "redirect:" + base;
        }
        var remarks = new EnumMap<BulletinPart, String>(BulletinPart.class);
        for (var part : BulletinPart.values()) {
            var body = Objects.requireNonNullElse(form.getRemarks().get(part), "");
            if (body.length() > LONGEST_REMARK) {
                redirect.addFlashAttribute(Flash.NAME, Flash.error("一个部分最多写 5000 字，没有保存，请精简。"));
                return "redirect:" + base;
            }
            remarks.put(part, body);
        }
        return once(writer, base, form.getFormKey(), dated + remarks.toString(), redirect, "月报已保存。", () -> {
            bulletins.write(bulletin, form.getVersion(), dated, remarks);
            return base;
        });
    }

    @PostMapping("/{yearMonth}/issue")
    @PreAuthorize("hasRole('LEADER')")
    String issue(
            @PathVariable("yearMonth") String month,
            @CurrentOfficer OfficerPrincipal leader,
            @RequestParam String formKey,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var bulletin = bulletin(leader, month);
        var base = BulletinLinks.base(bulletin.month());
        try {
            return once(leader, base, formKey, "issue " + version, redirect, "月报已签发，文稿、数字和清单已存档，不再变化。", () -> {
                issuing.issue(
                        bulletin,
                        version,
                        scope(bulletin, leader),
                        areas(leader),
                        leader.actor(),
                        (composed, at) -> BulletinLinks.of(bulletin, composed, at));
                return base;
            });
        } catch (ActionRefused refused) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error(refused.getMessage()));
            return "redirect:" + base;
        }
    }

    @GetMapping("/{yearMonth}/bulletin.docx")
    ResponseEntity<byte[]> word(@PathVariable("yearMonth") String month, @CurrentOfficer OfficerPrincipal reader) {
        var bulletin = bulletin(reader, month);
        var content = bulletin.issued()
                ? bulletins.paper(bulletin, "DOCX").content()
                : word.render(
                        composing.compose(bulletin, scope(bulletin, reader), areas(reader), null).paper());
        return file(content, WORD, words(bulletin.month()) + "信访情况月报.docx");
    }

    @GetMapping("/{yearMonth}/bulletin.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("yearMonth") String month, @CurrentOfficer OfficerPrincipal reader) {
        var bulletin = bulletin(reader, month);
        var content = bulletin.issued()
                ? bulletins.paper(bulletin, "PDF").content()
                : pdf.render(
                        composing.compose(bulletin, scope(bulletin, reader), areas(reader), null).paper());
        return file(content, MediaType.APPLICATION_PDF, words(bulletin.month()) + "信访情况月报.pdf");
    }

    @GetMapping("/{yearMonth}/topics/{ordinal}")
    String topic(
            @PathVariable("yearMonth") String month,
            @PathVariable int ordinal,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var bulletin = bulletin(reader, month);
        var topic = bulletins.topic(bulletin, ordinal).orElseThrow(NotFound::new);
        model.addAttribute("page", new TopicPage(
                topic.title(),
                words(bulletin.month()) + "信访情况月报第 " + bulletin.number() + " 期",
                "签发时存档的清单，不随事后的办理变化；现在状态为今天的。",
                topic.words(),
                Numbers.of(topic.matters().size()),
                matters.rows(topic.matters(), scope(bulletin, reader)).stream()
                        .map(AnalysisController::row)
                        .toList(),
                null,
                null,
                BulletinLinks.base(bulletin.month()),
                null));
        return "analysis/topic";
    }

    private Scope scope(Bulletin bulletin, OfficerPrincipal reader) {
        var form = new AnalysisForm();
        form.complete(LocalDate.now(clock));
        return inquiries.read(form, Period.month(bulletin.month()), reader).scope();
    }

    private Dimension areas(OfficerPrincipal reader) {
        return view.areas(new AnalysisForm(), reader);
    }

    private Bulletin bulletin(OfficerPrincipal reader, String month) {
        try {
            return bulletins.find(reader.organId(), YearMonth.parse(month)).orElseThrow(NotFound::new);
        } catch (DateTimeException noMonth) {
            throw new NotFound();
        }
    }

    private static String words(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
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
            return "redirect:" + ROUTE;
        }
        var next = onceOnly.run(officer.id(), key.get(), route, digest(fingerprint), effect);
        redirect.addFlashAttribute(Flash.NAME, Flash.success(done));
        return "redirect:" + next;
    }

    private static String digest(String text) {
        return Integer.toHexString(text.hashCode()) + "-" + text.length();
    }
}
