package cn.petition.web.registration;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.intake.tracking.QueryCodes;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The receipt that a petitioner takes along, with the query code shown once. */
@Controller
class ReceiptController {

    private final VisiblePetitions petitions;
    private final ReceiptSheets sheets;
    private final QueryCodes codes;
    private final FormKeys keys;

    ReceiptController(VisiblePetitions petitions, ReceiptSheets sheets, QueryCodes codes, FormKeys keys) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.codes = codes;
        this.keys = keys;
    }

    @GetMapping("/registrations/{number}/receipt")
    String receipt(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, Model model) {
        Object code = model.getAttribute(RegistrationController.CODE);
        model.addAttribute("sheet", sheets.of(number, officer.actor(), code == null ? null : code.toString()));
        model.addAttribute("reissueOffered", code == null && officer.roles().contains(Role.INTAKE_CLERK));
        model.addAttribute(
                "registers",
                officer.roles().contains(Role.INTAKE_CLERK) || officer.roles().contains(Role.INTAKE_SUPERVISOR));
        if (!model.containsAttribute(RegistrationController.WARNINGS)) {
            model.addAttribute(RegistrationController.WARNINGS, List.of());
        }
        return "registration/receipt";
    }

    @GetMapping("/registrations/{number}/query-code")
    @PreAuthorize("hasRole('INTAKE_CLERK')")
    String confirm(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("sheet", sheets.of(number, officer.actor(), null));
        model.addAttribute("formKey", keys.issue(officer.id(), QueryCodes.ROUTE));
        return "registration/query-code";
    }

    @PostMapping("/registrations/{number}/query-code")
    @PreAuthorize("hasRole('INTAKE_CLERK')")
    String reissue(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes redirect) {
        petitions.byNumber(number, officer.actor());
        var key = keys.verified(formKey, officer.id(), QueryCodes.ROUTE)
                .orElseThrow(() -> new ActionRefused("FormKey", "这张表单已经失效，请重新打开后再补发。", null));
        redirect.addFlashAttribute(RegistrationController.CODE, codes.reissue(officer.actor(), number, key));
        redirect.addFlashAttribute(Flash.NAME, Flash.success("已补发新的查询码，原来的查询码作废。"));
        redirect.addAttribute("number", number);
        return "redirect:/registrations/{number}/receipt";
    }
}
