package cn.petition.web.annualreport;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.LegalPart;
import cn.petition.reporting.annualreport.ReportFigure;
import cn.petition.reporting.annualreport.ReportPlans;
import cn.petition.reporting.annualreport.ReportSections;
import cn.petition.reporting.annualreport.SuggestShortcomings;
import cn.petition.web.component.Link;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What last year planned and what came of it, what this report plans, and the shortcomings that the figures show. */
@Controller
@RequestMapping("/annual-reports/{year}/{key}")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class ReportPlanController {

    private static final String WRITER = "hasRole('REPORT_WRITER')";
    private static final int LONGEST_ITEM = 200;

    private final ReportRequests requests;
    private final ReportPlans plans;
    private final ReportSections sections;
    private final SuggestShortcomings shortcomings;
    private final VisiblePetitions petitions;

    ReportPlanController(
            ReportRequests requests,
            ReportPlans plans,
            ReportSections sections,
            SuggestShortcomings shortcomings,
            VisiblePetitions petitions) {
        this.requests = requests;
        this.plans = plans;
        this.sections = sections;
        this.shortcomings = shortcomings;
        this.petitions = petitions;
    }

    @GetMapping("/plan")
    String plan(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = requests.report(reader, year, key);
        var checked = plans.checked(report);
        model.addAttribute("page", new ReportPages.PlanPage(
                requests.name(report),
                ReportRequests.base(report),
                requests.formKey(reader, plan(report)),
                reader.roles().contains(Role.REPORT_WRITER) && !report.signed(),
                checked.stream()
                        .map(one -> new ReportPages.CheckedItem(
                                one.item().id().toString(),
                                one.item().words(),
                                one.outcome() == null ? "" : one.outcome().result().name(),
                                one.outcome() == null ? "还没有记录" : one.outcome().result().words(),
                                one.outcome() == null ? "" : one.outcome().evidence(),
                                one.outcome() == null || one.outcome().reference() == null
                                        ? ""
                                        : one.outcome().reference(),
                                one.carriedOn()))
                        .toList(),
                ReportPlans.summary(checked),
                plans.items(report).stream()
                        .map(item -> new ReportPages.PlannedItem(
                                item.id().toString(), item.words(), item.carriedFrom() != null))
                        .toList()));
        return "annual-report/plan";
    }

    @PostMapping("/plan")
    @PreAuthorize(WRITER)
    String add(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            @RequestParam(defaultValue = "") String items,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var lines = items.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.length() > LONGEST_ITEM)) {
            throw new ActionRefused("PlanHasItems", "请写安排，一行一条，每条不超过 " + LONGEST_ITEM + " 字。", null);
        }
        return requests.once(writer, plan(report), formKey, items, redirect, "安排已记下。", () -> {
            plans.add(report, lines);
            return plan(report);
        });
    }

    @PostMapping("/plan/{item}/result")
    @PreAuthorize(WRITER)
    String judge(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable UUID item,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var what = Arrays.stream(ReportPlans.Result.values())
                .filter(one -> one.name().equals(result))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("ResultIsChosen", "请选择落实情况。", null));
        if (evidence.isBlank() || evidence.length() > LONGEST_ITEM || reference.length() > LONGEST_ITEM) {
            throw new ActionRefused("ResultHasEvidence", "请写明依据，不超过 " + LONGEST_ITEM + " 字。", null);
        }
        if (!reference.isBlank()) {
            refuseUnknown(reference.strip(), writer);
        }
        return requests.once(writer, plan(report), formKey, item + result + evidence + reference, redirect, "落实情况已记下。", () -> {
            plans.judge(
                    report, item, what, evidence.strip(), reference.isBlank() ? null : reference.strip(), writer.actor());
            return plan(report);
        });
    }

    private void refuseUnknown(String number, OfficerPrincipal writer) {
        try {
            petitions.byNumber(number, writer.actor());
        } catch (NotFound unknown) {
            throw new ActionRefused("ReferenceIsAMatter", "没有编号为“" + number + "”的信访事项，请核对，或者写在依据里。", null);
        }
    }

    @PostMapping("/plan/{item}/carry")
    @PreAuthorize(WRITER)
    String carryOn(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable UUID item,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        return requests.once(writer, plan(report), formKey, "carry " + item, redirect, "已结转到下一年安排。", () -> {
            plans.carryOn(report, item);
            return plan(report);
        });
    }

    @PostMapping("/plan/{item}/remove")
    @PreAuthorize(WRITER)
    String remove(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable UUID item,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        return requests.once(writer, plan(report), formKey, "remove " + item, redirect, "已删去。", () -> {
            plans.remove(report, item);
            return plan(report);
        });
    }

    /** Puts what came of last year's plan, or this report's plan, into the text. */
    @PostMapping("/plan/insert")
    @PreAuthorize(WRITER)
    String insert(
            @PathVariable int year,
            @PathVariable String key,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            @RequestParam String what,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        boolean results = what.equals("results");
        var text = results
                ? ReportPlans.summary(plans.checked(report))
                : String.join("\n", plans.items(report).stream().map(ReportPlans.Item::words).toList());
        var part = results ? LegalPart.MEASURES : LegalPart.NEXT_YEAR;
        return insert(report, part, text, plan(report), writer, formKey, redirect);
    }

    @GetMapping("/shortcomings")
    String shortcomings(
            @PathVariable int year, @PathVariable String key, @CurrentOfficer OfficerPrincipal reader, Model model) {
        var report = requests.report(reader, year, key);
        var edition = requests.edition(key);
        var base = ReportRequests.base(report);
        model.addAttribute("page", new ReportPages.ShortcomingsPage(
                requests.name(report),
                base,
                requests.formKey(reader, shortcomings(report)),
                reader.roles().contains(Role.REPORT_WRITER) && !report.signed(),
                report.signed()
                        ? List.of()
                        : shortcomings.of(report, edition).stream()
                                .map(one -> new ReportPages.Shortcoming(
                                        one.key(),
                                        one.title(),
                                        one.figures().stream()
                                                .map(figure -> new Link(words(figure), base + "/figures/" + figure.key()))
                                                .toList(),
                                        one.text()))
                                .toList()));
        return "annual-report/shortcomings";
    }

    private static String words(ReportFigure figure) {
        return figure.name() + " " + figure.printed(1) + figure.unit();
    }

    @PostMapping("/shortcomings/{shortcoming}")
    @PreAuthorize(WRITER)
    String insertShortcoming(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String shortcoming,
            @CurrentOfficer OfficerPrincipal writer,
            @RequestParam String formKey,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var found = shortcomings.find(report, requests.edition(key), shortcoming).orElseThrow(NotFound::new);
        return insert(report, LegalPart.SHORTCOMINGS, found.text(), shortcomings(report), writer, formKey, redirect);
    }

    /** Adds a paragraph to the section that serves the part of the law, or to the last one. */
    private String insert(
            AnnualReport report,
            LegalPart part,
            @Nullable String text,
            String route,
            OfficerPrincipal writer,
            String formKey,
            RedirectAttributes redirect) {
        if (text == null || text.isBlank()) {
            throw new ActionRefused("InsertHasWords", "没有可以放进文中的文字，请先记下安排或落实情况。", null);
        }
        var all = requests.edition(report.edition()).sections();
        var section = all.stream()
                .filter(one -> one.parts().contains(part))
                .findFirst()
                .orElse(all.get(all.size() - 1));
        var body = report.body(section);
        return requests.once(writer, route, formKey, text, redirect, "已放进“" + section.title() + "”的末尾。", () -> {
            sections.write(
                    report,
                    section.key(),
                    sections.stand(report, section.key()).version(),
                    body.strip() + "\n" + text,
                    report.openings().get(section.key()),
                    writer.actor());
            return ReportRequests.base(report) + "/sections/" + section.key();
        });
    }

    private static String plan(AnnualReport report) {
        return ReportRequests.base(report) + "/plan";
    }

    private static String shortcomings(AnnualReport report) {
        return ReportRequests.base(report) + "/shortcomings";
    }
}
