package cn.petition.web.annualreport;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.OfficerPrincipal;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page of a report needs: the report of the reader's organ, its edition, and forms that take effect once. */
@Component
class ReportRequests {

    private final AnnualReports reports;
    private final Editions editions;
    private final OnceOnly onceOnly;
    private final FormKeys keys;

    ReportRequests(AnnualReports reports, Editions editions, OnceOnly onceOnly, FormKeys keys) {
        this.reports = reports;
        this.editions = editions;
        this.onceOnly = onceOnly;
        this.keys = keys;
    }

    AnnualReport report(OfficerPrincipal reader, int year, String key) {
        return reports.find(reader.organId(), year, key).orElseThrow(NotFound::new);
    }

    Edition edition(String key) {
        return editions.find(key).orElseThrow(NotFound::new);
    }

    Edition.Section section(String edition, String key) {
        return edition(edition).section(key).orElseThrow(NotFound::new);
    }

    static String base(int year, String edition) {
        return "/annual-reports/" + year + "/" + edition;
    }

    static String base(AnnualReport report) {
        return base(report.year(), report.edition());
    }

    /** The name of a report on its pages. */
    String name(AnnualReport report) {
        return report.year() + "年度" + edition(report.edition()).name();
    }

    String formKey(OfficerPrincipal officer, String route) {
        return keys.issue(officer.id(), route);
    }

    /** Runs the effect of a posted form once and goes where it leads. */
    String once(
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
}
