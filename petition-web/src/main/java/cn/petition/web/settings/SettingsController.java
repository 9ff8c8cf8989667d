package cn.petition.web.settings;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.ParameterRefused;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.parameter.RegulationParameters;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.recomputation.RecomputeDueDays;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Parameters by day and region, and the years of the working calendar in one overview. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class SettingsController {

    static final Duration WITHIN_THE_REQUEST = Duration.ofSeconds(8);

    private static final String CHANGE = "parameter-change";

    private final ParameterRows rows;
    private final ParameterValues values;
    private final ObligationClocks clocks;
    private final CalendarYears years;
    private final RecomputeDueDays recomputation;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    SettingsController(
            ParameterRows rows,
            ParameterValues values,
            ObligationClocks clocks,
            CalendarYears years,
            RecomputeDueDays recomputation,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.rows = rows;
        this.values = values;
        this.clocks = clocks;
        this.years = years;
        this.recomputation = recomputation;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/settings")
    String overview(@CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("sweepKey", forms.issue(officer.actor(), "deadline-sweep"));
        LocalDate today = LocalDate.now(clock);
        RegulationParameters now = values.current();
        List<ParameterRows.Row> stored = rows.all();
        model.addAttribute(
                "parameters",
                Arrays.stream(ParameterKey.values())
                        .map(key -> ParameterLine.of(key, valueToday(now, key, today), stored, today))
                        .toList());
        model.addAttribute("years", years.all());
        model.addAttribute("missing", missingYear(today));
        return "settings/overview";
    }

    @GetMapping("/settings/parameters/{key}")
    String parameter(@PathVariable String key, @CurrentOfficer OfficerPrincipal officer, Model model) {
        ParameterKey parameter = ParameterKey.find(key).orElseThrow(NotFound::new);
        ParameterForm form = new ParameterForm();
        form.setValidFrom(LocalDate.now(clock).toString());
        form.setVersion(Long.toString(rows.version(parameter)));
        form.setFormKey(forms.issue(officer.actor(), CHANGE));
        model.addAttribute("form", form);
        return page(parameter, model);
    }

    @PostMapping("/settings/parameters/{key}")
    String change(
            @PathVariable String key,
            @Valid @ModelAttribute("form") ParameterForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ParameterKey parameter = ParameterKey.find(key).orElseThrow(NotFound::new);
        Actor actor = officer.actor();
        new OnlyTheHighestOfficeSettles(organs).check(actor);
        form.check(parameter, errors);
        Optional<LocalDate> day = form.day(errors);
        if (!errors.hasFieldErrors("region") && !rows.isRegion(form.getRegion())) {
            errors.rejectValue("region", "unknown", "没有这个地区代码，请核对；全国为 000000。");
        }
        if (errors.hasErrors() || day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(parameter, model);
        }
        String run = forms.once(actor, form.getFormKey(), CHANGE, form.content(), () -> rows.put(
                        actor,
                        parameter,
                        form.getRegion(),
                        day.get(),
                        form.getValue(),
                        form.getNote(),
                        form.openedVersion())
                .map(UUID::toString)
                .orElse(""));
        clocks.refresh();
        flash.addFlashAttribute(Flash.NAME, Flash.success(carriedOut(run)));
        return "redirect:/settings/parameters/" + key;
    }

    private String carriedOut(String run) {
        if (run.isEmpty()) {
            return "参数已保存，自生效日期起适用。";
        }
        recomputation.carryOn(UUID.fromString(run), WITHIN_THE_REQUEST);
        return "参数已保存；" + RunInWords.of(recomputation, UUID.fromString(run));
    }

    private String page(ParameterKey key, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("parameter", ParameterLine.of(key, valueToday(values.current(), key, today), List.of(), today));
        model.addAttribute(
                "values", rows.of(key).stream().map(row -> ValueLine.of(key, row)).toList());
        model.addAttribute(
                "choices",
                key.choices().stream()
                        .map(value -> new Choice(value, ParameterWords.of(key, value)))
                        .toList());
        return "settings/parameter";
    }

    private static String valueToday(RegulationParameters values, ParameterKey key, LocalDate today) {
        try {
            return ParameterWords.of(key, values.text(key, today, Region.NATION));
        } catch (ParameterRefused missing) {
            return "尚无取值";
        }
    }

    /** The next year whose notice should be known by now: it is published in November. */
    private String missingYear(LocalDate today) {
        int wanted = today.getMonthValue() >= 11 ? today.getYear() + 1 : today.getYear();
        return years.year(wanted).isPresent() ? "" : Integer.toString(wanted);
    }

    /** A parameter in finished words; {@code others} counts values for single regions and later days. */
    record ParameterLine(String key, String href, String label, String today, long others) {

        static ParameterLine of(ParameterKey key, String today, List<ParameterRows.Row> stored, LocalDate now) {
            long others = stored.stream()
                    .filter(row -> row.key().equals(key.key()))
                    .filter(row -> !row.region().equals("000000") || row.validFrom().isAfter(now))
                    .count();
            return new ParameterLine(key.key(), "/settings/parameters/" + key.key(), Labels.of(key), today, others);
        }
    }

    /** One stored value in finished words. */
    record ValueLine(String region, String validFrom, String value, String note) {

        static ValueLine of(ParameterKey key, ParameterRows.Row row) {
            String region = row.region().equals("000000")
                    ? "全国"
                    : row.regionName().isEmpty() ? row.region() : row.regionName();
            return new ValueLine(
                    region, row.validFrom().toString(), ParameterWords.of(key, row.value()), row.note());
        }
    }
}
