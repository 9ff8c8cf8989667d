package cn.petition.web.registration;

import cn.petition.domain.form.OtherContentUnderSameKey;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.attachment.AttachmentRefused;
import cn.petition.intake.attachment.CheckedFile;
import cn.petition.intake.registration.RegisterAtDesk;
import cn.petition.web.component.Choice;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.registration.RegistrationCheck.Sound;
import cn.petition.web.registration.RegistrationPage.Looked;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.CategorySuggestions;
import cn.petition.web.suggest.OrganSuggestions;
import cn.petition.web.suggest.PlaceSuggestions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which everything that comes in is registered. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR')")
class RegistrationController {

    static final String CODE = "queryCode";
    static final String WARNINGS = "warnings";

    private static final String VIEW = "registration/new";
    private static final String REMOVE = "remove-party-";

    private final RegistrationCheck check;
    private final RegisterAtDesk desk;
    private final HintSearch hints;
    private final DraftForms drafts;
    private final DisputeForm disputes;
    private final FormKeys keys;
    private final CategorySuggestions categories;
    private final PlaceSuggestions places;
    private final OrganSuggestions organSuggestions;
    private final Organs organs;
    private final Clock clock;

    RegistrationController(
            RegistrationCheck check,
            RegisterAtDesk desk,
            HintSearch hints,
            DraftForms drafts,
            DisputeForm disputes,
            FormKeys keys,
            CategorySuggestions categories,
            PlaceSuggestions places,
            OrganSuggestions organSuggestions,
            Organs organs,
            Clock clock) {
        this.check = check;
        this.desk = desk;
        this.hints = hints;
        this.drafts = drafts;
        this.disputes = disputes;
        this.keys = keys;
        this.categories = categories;
        this.places = places;
        this.organSuggestions = organSuggestions;
        this.organs = organs;
        this.clock = clock;
    }

    @InitBinder("form")
    void boundRows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(RegistrationForm.ROWS);
    }

    @GetMapping("/registrations/new")
    String open(
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable String dispute,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var restored = draft == null ? null : drafts.restored(officer.id()).orElse(null);
        if (restored != null) {
            return page(restored, hints.of(restored, officer.actor()), null, officer, model);
        }
        var form = RegistrationForm.openedOn(LocalDate.now(clock));
        form.setFormKey(keys.issue(officer.id(), RegisterAtDesk.ROUTE));
        if (dispute != null) {
            disputes.fill(form, dispute, officer);
        }
        return page(form, Hints.none(), drafts.offer(officer.id()), officer, model);
    }

    @PostMapping("/registrations")
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String search,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var brought = Submission.files(form.getAttachments());
        if (!search.isEmpty()) {
            return change(form, search, officer, !brought.isEmpty(), model);
        }
        var sound = check.check(form, officer, errors);
        var files = List.<CheckedFile>of();
        try {
            files = CheckedFile.all(brought);
        } catch (AttachmentRefused refusal) {
            errors.rejectValue("attachments", "refused", refusal.words());
        }
        var key = keys.verified(form.getFormKey(), officer.id(), RegisterAtDesk.ROUTE);
        if (key.isEmpty()) {
            form.setFormKey(keys.issue(officer.id(), RegisterAtDesk.ROUTE));
            errors.reject("key", "这张表单已经失效，内容已保留，请核对后再次提交。");
        }
        if (sound != null && !errors.hasErrors() && key.isPresent()) {
            try {
                var command = command(
                        key.get(), Submission.fingerprint(request, files), officer, sound, files, form.getDispute());
                return given(desk.register(command), form, redirect);
            } catch (ActionRefused refusal) {
                errors.reject("refused", refusal.words());
            } catch (AttachmentRefused refusal) {
                errors.rejectValue("attachments", "refused", refusal.words());
            } catch (PessimisticLockingFailureException stillAtWork) {
                errors.reject("busy", "这张表单正在登记，请稍等几秒后再次点击“登记”，不会重复登记。");
            } catch (OtherContentUnderSameKey conflict) {
                errors.reject("sent", "这张表单已经登记过，这次的内容与上次不同；如需另行登记，请打开新的登记页。");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, hints.of(form, officer.actor()), Looked.nothing(), null, !brought.isEmpty(), officer, model);
    }

    /** Earlier and similar matters for what has been typed so far: a piece of the page, or the whole page. */
    @PostMapping("/registrations/hints")
    String hints(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult ignored,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var found = hints.of(form, officer.actor());
        if (htmx != null) {
            model.addAttribute("hints", found);
            return "registration/hints :: hints";
        }
        return page(form, found, Looked.nothing(), null, !Submission.files(form.getAttachments()).isEmpty(), officer, model);
    }

    /** The page saves itself while somebody types. */
    @PutMapping("/registrations/drafts")
    ResponseEntity<Void> autosave(@CurrentOfficer OfficerPrincipal officer, HttpServletRequest request) {
        boolean saved = drafts.save(officer.id(), request.getParameterMap());
        return ResponseEntity.status(saved ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
    }

    @PostMapping("/registrations/drafts")
    String saveDraft(@CurrentOfficer OfficerPrincipal officer, HttpServletRequest request, RedirectAttributes redirect) {
        boolean saved = drafts.save(officer.id(), request.getParameterMap());
        redirect.addFlashAttribute(
                Flash.NAME,
                saved ? Flash.success("已暂存，7 天内可以继续填写；附件请在提交登记时选择。") : Flash.error("没有暂存，表单已失效，请重新填写。"));
        return saved ? "redirect:/registrations/new?draft=" : "redirect:/registrations/new";
    }

    @PostMapping("/registrations/drafts/discard")
    String discardDraft(@RequestParam UUID id, @CurrentOfficer OfficerPrincipal officer, RedirectAttributes redirect) {
        drafts.discard(officer.id(), id);
        redirect.addFlashAttribute(Flash.NAME, Flash.success("草稿已放弃。"));
        return "redirect:/registrations/new";
    }

    private static RegisterAtDesk.Command command(
            UUID key,
            String fingerprint,
            OfficerPrincipal officer,
            Sound sound,
            List<CheckedFile> files,
            String dispute) {
        return new RegisterAtDesk.Command(
                key,
                fingerprint,
                officer.actor(),
                sound.facts(),
                sound.parties(),
                sound.decision(),
                files,
                DisputeForm.identity(dispute));
    }

    private String given(RegisterAtDesk.Given given, RegistrationForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.success("已登记，编号 " + given.number() + "。"));
        redirect.addFlashAttribute(CODE, given.queryCode());
        redirect.addFlashAttribute(WARNINGS, hints.warnings(form));
        redirect.addAttribute("number", given.number());
        return "redirect:/registrations/{number}/receipt";
    }

    /** What a button inside the form asks for where no script answers: another row, or a look into a list. */
    private String change(RegistrationForm form, String search, OfficerPrincipal officer, boolean filesLost, Model model) {
        var looked = Looked.nothing();
        String division = organs.findById(officer.organId()).map(Organ::divisionCode).orElse("");
        if (search.equals("add-party")) {
            form.addParty();
        } else if (search.matches(REMOVE + "[0-9]{1,2}")) {
            form.removeParty(Integer.parseInt(search.substring(REMOVE.length())));
        } else {
            looked = new Looked(
                    search.equals("category") ? categories.matching(form.getCategory(), division) : List.<Choice>of(),
                    search.equals("place") ? places.matching(form.getPlace(), division) : List.<Choice>of(),
                    search.equals("complained") ? organSuggestions.matching(form.getComplained(), division) : List.<Choice>of());
        }
        return page(form, hints.of(form, officer.actor()), looked, null, filesLost, officer, model);
    }

    private String page(
            RegistrationForm form,
            Hints found,
            RegistrationPage.@Nullable DraftOffer draft,
            OfficerPrincipal officer,
            Model model) {
        return page(form, found, Looked.nothing(), draft, false, officer, model);
    }

    private String page(
            RegistrationForm form,
            Hints found,
            Looked looked,
            RegistrationPage.@Nullable DraftOffer draft,
            boolean filesLost,
            OfficerPrincipal officer,
            Model model) {
        if (form.getParties().isEmpty()) {
            form.addParty();
        }
        model.addAttribute("form", form);
        model.addAttribute("hints", found);
        model.addAttribute(
                "page",
                new RegistrationPage(LocalDate.now(clock), "registration-" + officer.id(), draft, looked, filesLost));
        return VIEW;
    }
}
