package cn.petition.web.routing;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.routing.Competences;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is competent for which category at which place, as data (管辖). */
@Controller
@PreAuthorize("hasAnyRole('TRIAGE_OFFICER', 'CASE_OFFICER', 'SUPERVISOR', 'LEADER', 'ADMINISTRATOR')")
class CompetenceController {

    private static final String ADD = "competence-add";
    private static final String END = "competence-end";

    private final Competences competences;
    private final OnlyTheHighestOfficeMaintains highest;
    private final PostedForms forms;
    private final Clock clock;

    CompetenceController(
            Competences competences, OnlyTheHighestOfficeMaintains highest, PostedForms forms, Clock clock) {
        this.competences = competences;
        this.highest = highest;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/routing/competence")
    String list(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String place,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var form = new CompetenceForm();
        form.setValidFrom(LocalDate.now(clock));
        form.setCategory(category);
        form.setPlace(place);
        return page(form, category.strip(), place.strip(), officer, model);
    }

    @PostMapping("/routing/competence")
    @PreAuthorize(ChannelsController.MAINTAIN)
    String add(
            @Valid @ModelAttribute("form") CompetenceForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        highest.check(officer.actor());
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, "", "", officer, model);
        }
        try {
            String next = forms.once(officer.actor(), form.getFormKey(), ADD, form.content(), () -> {
                competences.add(
                        officer.actor(),
                        form.getCategory(),
                        form.getPlace(),
                        form.getOrganCode(),
                        Objects.requireNonNull(form.getValidFrom()),
                        form.getNote());
                return "/routing/competence?category=" + form.getCategory() + "&place=" + form.getPlace();
            });
            flash.addFlashAttribute(Flash.NAME, Flash.success("已增加一条，自生效日期起用于建议。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            problems.rejectValue("organCode", "refused", refused.words());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, "", "", officer, model);
        }
    }

    @PostMapping("/routing/competence/{id}/end")
    @PreAuthorize(ChannelsController.MAINTAIN)
    String end(
            @PathVariable UUID id,
            @ModelAttribute EndForm form,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        highest.check(officer.actor());
        String next = forms.once(officer.actor(), form.getFormKey(), END, form.content(), () -> {
            competences.end(officer.actor(), id, LocalDate.now(clock));
            return "/routing/competence";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("这一条自今日起停用。"));
        return "redirect:" + next;
    }

    private String page(
            CompetenceForm form, String category, String place, OfficerPrincipal officer, Model model) {
        form.setFormKey(forms.issue(officer.actor(), ADD));
        model.addAttribute("form", form);
        model.addAttribute("lines", competences.lines(category, place));
        model.addAttribute("endKey", forms.issue(officer.actor(), END));
        boolean maintains = officer.actor().isAnyOf(EnumSet.of(Role.TRIAGE_OFFICER, Role.ADMINISTRATOR));
        model.addAttribute("maintains", maintains && highest.allows(officer.actor()));
        return "routing/competence";
    }
}
