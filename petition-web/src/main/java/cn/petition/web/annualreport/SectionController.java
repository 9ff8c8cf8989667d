package cn.petition.web.annualreport;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.ComposeReport;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.annualreport.ReportSections;
import cn.petition.reporting.annualreport.TextDifference;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

/** One section of a report: written by one at a time, commented by all, with what last year's report said beside it. */
@Controller
@RequestMapping("/annual-reports/{year}/{key}/sections/{section}")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class SectionController {

    private static final String WRITER = "hasRole('REPORT_WRITER')";
    private static final int LONGEST_COMMENT = 500;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReportRequests requests;
    private final ReportSections sections;
    private final ComposeReport composing;
    private final Editions editions;
    private final Statistics statistics;
    private final Clock clock;

    SectionController(
            ReportRequests requests,
            ReportSections sections,
            ComposeReport composing,
            Editions editions,
            Statistics statistics,
            Clock clock) {
        this.requests = requests;
        this.sections = sections;
        this.composing = composing;
        this.editions = editions;
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var report = requests.report(reader, year, key);
        var part = requests.section(key, section);
        var form = new SectionForm();
        form.setBody(report.body(part));
        var opening = report.openings().get(section);
        form.setOpen(opening == null ? "" : opening ? "yes" : "no");
        form.setVersion(sections.stand(report, section).version());
        return page(form, report, part, null, null, reader, model);
    }

    private String page(
            SectionForm form,
            AnnualReport report,
            Edition.Section part,
            @Nullable String conflict,
            @Nullable TextDifference difference,
            OfficerPrincipal reader,
            Model model) {
        var route = route(report, part.key());
        form.setFormKey(requests.formKey(reader, route));
        var stand = sections.stand(report, part.key());
        var lock = stand.lock();
        boolean writer = reader.roles().contains(Role.REPORT_WRITER) && !report.signed();
        boolean mine = lock != null && lock.officer().equals(reader.id());
        var edition = requests.edition(report.edition());
        model.addAttribute("form", form);
        model.addAttribute("page", new ReportPages.SectionPage(
                requests.name(report),
                part.title(),
                part.parts().stream().map(one -> one.words()).toList(),
                ReportRequests.base(report),
                route,
                writer,
                writer && (mine || conflict != null),
                lock == null || mine ? null : "“" + lock.name() + "”自 " + at(lock.takenAt()) + " 起在写，"
                        + at(lock.expiresAt()) + " 自动让出。",
                lock == null || mine ? "" : lock.officer().toString(),
                conflict,
                difference == null ? List.of() : ReportPages.pieces(difference),
                places(edition),
                composing.printed(report, edition, part.key()),
                composing.lastYears(report, edition, part),
                sections.comments(report).stream()
                        .filter(comment -> comment.key().equals(part.key()))
                        .map(comment -> new ReportPages.Comment(
                                comment.id().toString(),
                                comment.body(),
                                comment.by() + "，" + at(comment.writtenAt()),
                                comment.settledBy()))
                        .toList(),
                !report.signed(),
                sections.versions(report, part.key()).stream()
                        .map(one -> new ReportPages.Version(
                                "第 " + one.number() + " 稿",
                                one.by() + "，" + at(one.savedAt()),
                                route + "/versions/" + one.number()))
                        .toList()));
        return "annual-report/section";
    }

    private List<ReportPages.Place> places(Edition edition) {
        var places = new ArrayList<ReportPages.Place>();
        statistics.all().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + "}", one.name() + "（" + one.unit().word() + "）")));
        edition.entries().values().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + "}", one.name() + "（" + one.unit() + "，填报）")));
        edition.rates().values().forEach(one ->
                places.add(new ReportPages.Place("{" + one.key() + ":2}", one.name() + "（%，填报数相除）")));
        return places;
    }

    /** Takes the section to write it, from somebody else where the form says from whom. */
    @PostMapping("/lock")
    @PreAuthorize(WRITER)
    String take(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam String formKey,
            @RequestParam(defaultValue = "") String from,
            @CurrentOfficer OfficerPrincipal writer,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var part = requests.section(key, section);
        var route = route(report, section);
        var holder = from.isEmpty() ? null : id(from);
        return requests.once(writer, route, formKey, "take " + from, redirect, "“" + part.title() + "”由您撰写，他人暂时不能改。", () -> {
            sections.take(report, section, writer.actor(), holder);
            return route;
        });
    }

    @PostMapping("/release")
    @PreAuthorize(WRITER)
    String release(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam String formKey,
            @CurrentOfficer OfficerPrincipal writer,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var part = requests.section(key, section);
        return requests.once(writer, route(report, section), formKey, "release", redirect, "“" + part.title() + "”已让出。", () -> {
            sections.release(report, section, writer.actor());
            return ReportRequests.base(report);
        });
    }

    @PostMapping
    @PreAuthorize(WRITER)
    String write(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @CurrentOfficer OfficerPrincipal writer,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String from,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var report = requests.report(writer, year, key);
        var part = requests.section(key, section);
        editions.mistakes(requests.edition(key), form.getBody())
                .forEach(mistake -> problems.rejectValue("body", "place", mistake));
        if (problems.hasErrors()) {
            return page(form, report, part, "文字没有保存，请按提示改正。", null, writer, model);
        }
        var route = route(report, section);
        var holder = from.isEmpty() ? null : id(from);
        try {
            return requests.once(
                    writer, route, form.getFormKey(), form.getBody() + form.getOpen(), redirect, "“" + part.title() + "”已保存。", () -> {
                        if (holder != null) {
                            sections.take(report, section, writer.actor(), holder);
                        }
                        sections.write(report, section, form.getVersion(), form.getBody(), form.opening(), writer.actor());
                        return route;
                    });
        } catch (ObjectOptimisticLockingFailureException stale) {
            return kept(form, writer, year, key, part, "别人在您之后保存过这一部分。您的文字保留在下面，没有保存；再次保存会以您的文字为准。", model, response);
        } catch (ActionRefused refused) {
            return kept(form, writer, year, key, part, refused.words(), model, response);
        }
    }

    /** What was typed stays on the page, beside how it differs from what stands. */
    private String kept(
            SectionForm form,
            OfficerPrincipal writer,
            int year,
            String key,
            Edition.Section part,
            String conflict,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var now = requests.report(writer, year, key);
        form.setVersion(sections.stand(now, part.key()).version());
        var difference = TextDifference.between(now.body(part), form.getBody());
        return page(form, now, part, conflict, difference, writer, model);
    }

    @PostMapping("/comments")
    String comment(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam String formKey,
            @RequestParam(defaultValue = "") String comment,
            @CurrentOfficer OfficerPrincipal reader,
            RedirectAttributes redirect) {
        var report = requests.report(reader, year, key);
        requests.section(key, section);
        if (comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            throw new ActionRefused("CommentHasWords", "请写意见，不超过 " + LONGEST_COMMENT + " 字。", null);
        }
        var route = route(report, section);
        return requests.once(reader, route, formKey, comment, redirect, "意见已写下。", () -> {
            sections.comment(report, section, comment, reader.actor());
            return route + "#comments";
        });
    }

    @PostMapping("/comments/{comment}/settle")
    String settle(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @PathVariable UUID comment,
            @RequestParam String formKey,
            @CurrentOfficer OfficerPrincipal reader,
            RedirectAttributes redirect) {
        var report = requests.report(reader, year, key);
        requests.section(key, section);
        var route = route(report, section);
        return requests.once(reader, route, formKey, "settle " + comment, redirect, "意见已处理。", () -> {
            sections.settle(report, comment, reader.actor());
            return route + "#comments";
        });
    }

    /** One save beside the one before it. */
    @GetMapping("/versions/{number}")
    String version(
            @PathVariable int year,
            @PathVariable String key,
            @PathVariable String section,
            @PathVariable int number,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var report = requests.report(reader, year, key);
        var part = requests.section(key, section);
        var version = sections.version(report, section, number).orElseThrow(NotFound::new);
        var before = sections.version(report, section, number - 1)
                .map(ReportSections.Version::body)
                .filter(body -> !body.isBlank())
                .orElse(part.text());
        var after = version.body().isBlank() ? part.text() : version.body();
        model.addAttribute("page", new ReportPages.VersionPage(
                requests.name(report),
                part.title(),
                "第 " + number + " 稿，" + version.by() + "，" + at(version.savedAt()),
                number == 1 ? "与版式的文字相比" : "与第 " + (number - 1) + " 稿相比",
                ReportPages.pieces(TextDifference.between(before, after)),
                route(report, section)));
        return "annual-report/version";
    }

    private static String route(AnnualReport report, String section) {
        return ReportRequests.base(report) + "/sections/" + section;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private String at(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }
}
