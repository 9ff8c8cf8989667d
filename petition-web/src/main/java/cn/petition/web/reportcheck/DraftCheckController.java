package cn.petition.web.reportcheck;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.ComposeReport;
import cn.petition.reporting.annualreport.ConfirmedFindings;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.check.Finding;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The findings in a draft one by one: problems to correct, hints to correct or to confirm with a reason. */
@Controller
@RequestMapping("/annual-reports/{year}/{key}/checks")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class DraftCheckController {

    private static final String WRITER = "hasRole('REPORT_WRITER')";

    private final AnnualReports reports;
    private final Editions editions;
    private final ComposeReport composing;
    private final ConfirmedFindings confirmed;
    private final OnceOnly onceOnly;
    private final FormKeys keys;
    private final Clock clock;

    DraftCheckController(
            AnnualReports reports,
            Editions editions,
            ComposeReport composing,
            ConfirmedFindings confirmed,
            OnceOnly onceOnly,
            FormKeys keys,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.composing = composing;
        this.confirmed = confirmed;
        this.onceOnly = onceOnly;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = report(reader, year, key);
        var edition = edition(key);
        boolean mayConfirm = !report.signed() && reader.roles().contains(Role.REPORT_WRITER);
        var findings = findings(report, edition);
        model.addAttribute("page", new DraftCheckPage(
                year + "年度" + edition.name(),
                base(year, key),
                report.signed(),
                keys.issue(reader.id(), route(year, key)),
                findings.stream()
                        .map(finding -> new DraftCheckPage.Item(
                                ReportCheckPage.item(finding, null),
                                mayConfirm && finding.rule().mayBeConfirmed() ? finding.fingerprint() : null))
                        .toList(),
                confirmed.of(report).stream()
                        .map(one -> new DraftCheckPage.Confirmed(
                                one.rule().title(),
                                one.place(),
                                one.words(),
                                one.message(),
                                one.reason(),
                                one.by() + "，" + LocalDate.ofInstant(one.at(), clock.getZone()),
                                mayConfirm ? one.fingerprint() : null))
                        .toList()));
        return "report-check/draft";
    }

    private List<Finding> findings(AnnualReport report, Edition edition) {
        return report.signed() ? List.of() : composing.compose(report, edition).found();
    }

    @PostMapping("/confirm")
    @PreAuthorize(WRITER)
    String confirm(
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal writer,
            RedirectAttributes redirect) {
        var report = report(writer, year, key);
        if (reason.isBlank() || reason.length() > 500) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("请写明不改的理由，最多 500 字，没有保存。"));
            return "redirect:" + route(year, key);
        }
        return once(writer, year, key, formKey, fingerprint + "|" + reason, "已记下理由，文字改动以前不再提示。", redirect, () -> {
            confirmed.confirm(report, findings(report, edition(key)), fingerprint, reason, writer.actor());
            return route(year, key);
        });
    }

    @PostMapping("/withdraw")
    @PreAuthorize(WRITER)
    String withdraw(
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal writer,
            RedirectAttributes redirect) {
        var report = report(writer, year, key);
        return once(writer, year, key, formKey, "-" + fingerprint, "已撤回，提示会再次出现。", redirect, () -> {
            confirmed.withdraw(report, fingerprint);
            return route(year, key);
        });
    }

    private String once(
            OfficerPrincipal writer,
            int year,
            String key,
            String formKey,
            String content,
            String done,
            RedirectAttributes redirect,
            Supplier<String> effect) {
        var verified = keys.verified(formKey, writer.id(), route(year, key));
        if (verified.isEmpty()) {
            redirect.addFlashAttribute(Flash.NAME, Flash.error("表单已经失效，没有保存。请重新打开后再提交。"));
            return "redirect:" + route(year, key);
        }
        var digest = Integer.toHexString(content.hashCode()) + "-" + content.length();
        var next = onceOnly.run(writer.id(), verified.get(), route(year, key), digest, effect);
        redirect.addFlashAttribute(Flash.NAME, Flash.success(done));
        return "redirect:" + next;
    }

    private AnnualReport report(OfficerPrincipal reader, int year, String key) {
        return reports.find(reader.organId(), year, key).orElseThrow(NotFound::new);
    }

    private Edition edition(String key) {
        return editions.find(key).orElseThrow(NotFound::new);
    }

    private static String base(int year, String key) {
        return "/annual-reports/" + year + "/" + key;
    }

    private static String route(int year, String key) {
        return base(year, key) + "/checks";
    }
}
