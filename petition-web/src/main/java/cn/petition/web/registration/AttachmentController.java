package cn.petition.web.registration;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.intake.attachment.AddAttachments;
import cn.petition.intake.attachment.AttachmentRefused;
import cn.petition.intake.attachment.CheckedFile;
import cn.petition.web.config.FormKeys;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files that are added to a matter after its registration; leads back to the case file. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER')")
class AttachmentController {

    private final VisiblePetitions petitions;
    private final AddAttachments attachments;
    private final FormKeys keys;

    AttachmentController(VisiblePetitions petitions, AddAttachments attachments, FormKeys keys) {
        this.petitions = petitions;
        this.attachments = attachments;
        this.keys = keys;
    }

    @PostMapping("/registrations/{number}/attachments")
    String add(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(name = "attachments", required = false) @Nullable List<MultipartFile> parts,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        petitions.byNumber(number, officer.actor());
        var key = keys.verified(formKey, officer.id(), AddAttachments.ROUTE)
                .orElseThrow(() -> new ActionRefused("FormKey", "这张表单已经失效，请刷新页面后重新选择附件。", null));
        redirect.addFlashAttribute(Flash.NAME, added(number, key, parts, officer, request));
        redirect.addAttribute("number", number);
        return "redirect:/petitions/{number}";
    }

    private Flash added(
            String number,
            UUID key,
            @Nullable List<MultipartFile> parts,
            OfficerPrincipal officer,
            HttpServletRequest request) {
        var brought = Submission.files(parts == null ? List.of() : parts);
        if (brought.isEmpty()) {
            return Flash.error("请先选择要添加的附件。");
        }
        try {
            var files = CheckedFile.all(brought);
            attachments.add(new AddAttachments.Command(
                    officer.actor(), number, key, Submission.fingerprint(request, files), files));
            return Flash.success("已添加 " + files.size() + " 个附件。");
        } catch (AttachmentRefused refusal) {
            return Flash.error(refusal.words());
        }
    }
}
