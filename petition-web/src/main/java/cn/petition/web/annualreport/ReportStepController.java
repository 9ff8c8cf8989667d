package cn.petition.web.annualreport;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.annualreport.ReportDeliveries;
import cn.petition.reporting.annualreport.ReportDelivery;
import cn.petition.reporting.annualreport.ReportReview;
import cn.petition.reporting.annualreport.ReviewReports;
import cn.petition.reporting.annualreport.SignReport;
import cn.petition.reporting.annualreport.SignedReports;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to a written report: sent for review, sent back, approved, signed, delivered, published, verified. */
@Controller
@RequestMapping("/annual-reports/{year}/{key}")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class ReportStepController {

    private static final int LONGEST_WORDS = 200;

    private final ReportRequests requests;
    private final ReviewReports reviews;
    private final SignReport signing;
    private final SignedReports kept;
    private final ReportDeliveries deliveries;

    ReportStepController(
            ReportRequests requests,
            ReviewReports reviews,
            SignReport signing,
            SignedReports kept,
            ReportDeliveries deliveries) {
        this.requests = requests;
        this.reviews = reviews;
        this.signing = signing;
        this.kept = kept;
        this.deliveries = deliveries;
    }

    @PostMapping("/submit")
    @PreAuthorize("hasRole('REPORT_WRITER')")
    String submit(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return review(
                year, key, writer, formKey, version, ReportReview.Action.SUBMIT, null, "报告已送审，由另一人审核。", redirect);
    }

    @PostMapping("/return")
    String sendBack(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal reviewer,
            @RequestParam String formKey,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return review(
                year, key, reviewer, formKey, version, ReportReview.Action.RETURN, reason, "报告已退回修改。", redirect);
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal reviewer,
            @RequestParam String formKey,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return review(
                year, key, reviewer, formKey, version, ReportReview.Action.APPROVE, null, "审核通过，可以签发。", redirect);
    }

    private String review(
            int year,
            String key,
            OfficerPrincipal officer,
            String formKey,
            long version,
            ReportReview.Action action,
            @Nullable String reason,
            String done,
            RedirectAttributes redirect) {
        var report = requests.report(officer, year, key);
        var base = ReportRequests.base(report);
        return requests.once(officer, base, formKey, action + " " + version + " " + reason, redirect, done, () -> {
            reviews.take(report, version, action, reason, officer.actor());
            return base;
        });
    }

    @PostMapping("/sign")
    @PreAuthorize("hasRole('LEADER')")
    String sign(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal leader,
            @RequestParam String formKey,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var report = requests.report(leader, year, key);
        var base = ReportRequests.base(report);
        return requests.once(leader, base, formKey, "sign " + version, redirect, "报告已签发，数字和清单已存档，不再变化。", () -> {
            signing.sign(
                    report, version, requests.edition(key), leader.actor(), figure -> base + "/figures/" + figure.key());
            return base;
        });
    }

    /** @param action deliver or publish */
    @PostMapping("/deliveries/{action}")
    @PreAuthorize("hasRole('REPORT_WRITER')")
    String deliver(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String action,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var what = switch (action) {
            case "deliver" -> ReportDelivery.Action.DELIVER;
            case "publish" -> ReportDelivery.Action.PUBLISH;
            default -> throw new NotFound();
        };
        if (day == null || words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new ActionRefused(
                    "DeliveryHasDayAndWords", "请填写日期，以及" + (what == ReportDelivery.Action.DELIVER ? "报送给谁。" : "在哪里公开。"), null);
        }
        var base = ReportRequests.base(report);
        return requests.once(writer, base, formKey, action + day + words, redirect, what.words() + "已记录。", () -> {
            deliveries.record(
                    report, new ReportDelivery(what, day, words.strip(), writer.displayName()), writer.actor());
            return base;
        });
    }

    /** Computes the digests of a signed report again. */
    @GetMapping("/verify")
    String verify(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = requests.report(reader, year, key);
        if (!report.signed()) {
            throw new NotFound();
        }
        var result = kept.verify(report);
        var figures = result.figures();
        model.addAttribute("page", new ReportPages.VerifyPage(
                requests.name(report),
                ReportRequests.base(report),
                result.unchanged(),
                List.of(
                        new ReportPages.Checked("文稿", words(result.text())),
                        new ReportPages.Checked("存档的 .docx 和 PDF", words(result.papers())),
                        new ReportPages.Checked(
                                "数字、口径和清单", figures == null ? "签发时还没有留下摘要，无从核对" : words(figures)))));
        return "annual-report/verify";
    }

    private static String words(boolean same) {
        return same ? "与签发时一致" : "与签发时不一致，请管理员查明";
    }
}
