package cn.petition.web.routing;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.routing.FastStage;
import cn.petition.workflow.routing.FastTracks;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Tagged matters on their fast track, and the hours of its stages (五个第一时间). */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER', 'SUPERVISOR',"
        + " 'REPORT_WRITER')")
class FastTrackController {

    private static final String LIMIT = "fast-track-limit";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final FastTracks tracks;
    private final OnlyTheHighestOfficeMaintains highest;
    private final PostedForms forms;
    private final Clock clock;

    FastTrackController(FastTracks tracks, OnlyTheHighestOfficeMaintains highest, PostedForms forms, Clock clock) {
        this.tracks = tracks;
        this.highest = highest;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/routing/fast-track")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(new LimitForm(), officer, model);
    }

    @PostMapping("/routing/fast-track/{tag}/{stage}")
    @PreAuthorize("hasRole('TRIAGE_OFFICER')")
    String limit(
            @PathVariable String tag,
            @PathVariable String stage,
            @Valid @ModelAttribute("form") LimitForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        highest.check(officer.actor());
        var changed = Arrays.stream(FastStage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, officer, model);
        }
        String next = forms.once(officer.actor(), form.getFormKey(), LIMIT, form.content(), () -> {
            tracks.limit(officer.actor(), tag, changed, Objects.requireNonNull(form.getHours()));
            return "/routing/fast-track";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("“" + Labels.of(changed) + "”的时限已更改。"));
        return "redirect:" + next;
    }

    private String page(LimitForm form, OfficerPrincipal officer, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "limits",
                tracks.limits().stream()
                        .map(one -> new LimitLine(
                                one.tag(),
                                Labels.of(one.stage()),
                                one.hours(),
                                "/routing/fast-track/" + one.tagCode() + "/" + one.stage(),
                                forms.issue(officer.actor(), LIMIT)))
                        .toList());
        model.addAttribute("lines", tracks.list(officer.actor()).stream().map(this::line).toList());
        model.addAttribute(
                "maintains", officer.actor().is(Role.TRIAGE_OFFICER) && highest.allows(officer.actor()));
        return "routing/fast-track";
    }

    private Line line(FastTracks.Tagged one) {
        var next = one.next();
        return new Line(
                one.number(),
                one.title(),
                Labels.of(PetitionStatus.valueOf(one.status())),
                one.tag(),
                next == null ? "全部完成" : Labels.of(next),
                moment(one.due()),
                one.late());
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(clock.getZone()));
    }

    /** A tagged matter in finished words. */
    record Line(String number, String title, String status, String tag, String next, String due, boolean late) {}

    record LimitLine(String tag, String stage, int hours, String href, String formKey) {}
}
