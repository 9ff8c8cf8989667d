package cn.petition.web.settings;

import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.recomputation.RecomputeDueDays;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar: look at a year, enter the notice of a year, see what it moves, take it over. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class CalendarController {

    private static final String APPLY = "calendar-apply";

    private final CalendarYears years;
    private final RecomputeDueDays recomputation;
    private final ObligationClocks clocks;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    CalendarController(
            CalendarYears years,
            RecomputeDueDays recomputation,
            ObligationClocks clocks,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.years = years;
        this.recomputation = recomputation;
        this.clocks = clocks;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/settings/calendar/new")
    String blank(@RequestParam(defaultValue = "") String year, Model model) {
        int proposed = year.matches("\\d{4}") ? Integer.parseInt(year) : LocalDate.now(clock).getYear() + 1;
        String known = HolidayNotice.of(proposed, "", years.days(proposed)).asLines();
        return entryPage(model, Integer.toString(proposed), known, List.of());
    }

    @GetMapping("/settings/calendar/{year}")
    String show(@PathVariable int year, Model model) {
        model.addAttribute("year", years.year(year).orElseThrow(NotFound::new));
        model.addAttribute("days", years.days(year).stream().map(DayLine::of).toList());
        return "settings/calendar-year";
    }

    @PostMapping("/settings/calendar/preview")
    String preview(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Actor actor = officer.actor();
        new OnlyTheHighestOfficeSettles(organs).check(actor);
        boolean uploaded = file != null && !file.isEmpty();
        try {
            if (uploaded && file.getSize() > NoticeReader.LONGEST) {
                throw new NoticeUnreadable(List.of("文件太大，一年的放假安排不会超过 100 KB，请核对。"));
            }
            String given = uploaded ? new String(file.getBytes(), StandardCharsets.UTF_8) : text;
            return previewPage(actor, model, NoticeReader.read(number(year), withoutMark(given)));
        } catch (NoticeUnreadable unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return entryPage(model, year, text, unreadable.sentences());
        }
    }

    @PostMapping("/settings/calendar")
    String apply(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        new OnlyTheHighestOfficeSettles(organs).check(actor);
        HolidayNotice notice;
        try {
            HolidayNotice read = NoticeReader.read(number(year), text);
            notice = HolidayNotice.of(read.year(), source.substring(0, Math.min(1000, source.length())), read.days());
        } catch (NoticeUnreadable unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return entryPage(model, year, text, unreadable.sentences());
        }
        long opened = version.matches("-1|\\d{1,18}") ? Long.parseLong(version) : Long.MIN_VALUE;
        String run = forms.once(actor, formKey, APPLY, List.of(year, text, source, opened), () -> years.apply(
                        actor, notice, opened)
                .toString());
        clocks.refresh();
        recomputation.carryOn(UUID.fromString(run), SettingsController.WITHIN_THE_REQUEST);
        String words = "%d 年的放假安排已启用；%s"
                .formatted(notice.year(), RunInWords.of(recomputation, UUID.fromString(run)));
        flash.addFlashAttribute(Flash.NAME, Flash.success(words));
        return "redirect:/settings/calendar/" + notice.year();
    }

    private String previewPage(Actor actor, Model model, HolidayNotice notice) {
        model.addAttribute("notice", notice);
        model.addAttribute("days", notice.days().stream().map(DayLine::of).toList());
        model.addAttribute("moves", years.preview(notice).inWords());
        model.addAttribute("known", years.year(notice.year()).isPresent());
        model.addAttribute("version", years.version(notice.year()));
        model.addAttribute("formKey", forms.issue(actor, APPLY));
        return "settings/calendar-preview";
    }

    private static String entryPage(Model model, String year, String text, List<String> sentences) {
        model.addAttribute("year", year);
        model.addAttribute("text", text);
        model.addAttribute("sentences", sentences);
        return "settings/calendar-entry";
    }

    private static int number(String year) {
        return year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }

    /** Files from some editors begin with a mark that belongs to no word. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A named day in finished words. */
    record DayLine(String day, String weekday, String words, String name, boolean off) {

        static DayLine of(DeclaredDay day) {
            return new DayLine(
                    day.date().toString(),
                    day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA),
                    day.dayOff() ? "放假" : "上班",
                    day.name(),
                    day.dayOff());
        }
    }
}
