package cn.petition.web.audit;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditReport;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.audit.AuditVerification;
import cn.petition.domain.organ.Actor;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit record for auditors: look through it, and verify that nobody changed it. */
@Controller
@PreAuthorize("hasRole('AUDITOR')")
class AuditController {

    private final AuditEvents events;
    private final AuditVerification verification;
    private final AuditTrail audit;
    private final Clock clock;
    /** The whole record is read: once at a time is enough. */
    private final Semaphore verifying = new Semaphore(1);

    AuditController(AuditEvents events, AuditVerification verification, AuditTrail audit, Clock clock) {
        this.events = events;
        this.verification = verification;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String list(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String before,
            @CurrentOfficer OfficerPrincipal auditor,
            Model model) {
        AuditQuery query = AuditQuery.of(
                new AuditQuery.Words(from, to, officer, action, outcome, subject), before, clock.getZone());
        model.addAttribute(
                "page",
                AuditPage.of(
                        query,
                        events.page(auditor.actor(), query),
                        events.lastCheckpoint().orElse(null),
                        clock.getZone()));
        return "audit/list";
    }

    @PostMapping("/audit/verify")
    String verify(@CurrentOfficer OfficerPrincipal auditor, RedirectAttributes flash) {
        flash.addFlashAttribute(Flash.NAME, verified(auditor.actor()));
        return "redirect:/audit";
    }

    private Flash verified(Actor auditor) {
        if (!verifying.tryAcquire()) {
            return Flash.warning("正在校验，请过一分钟再看。");
        }
        try {
            AuditReport report = verification.verify();
            AuditEntry entry =
                    AuditEntry.done(auditor.officer(), auditor.organ(), "VERIFY_AUDIT", "AUDIT", "ALL");
            audit.record(report.isIntact() ? entry : entry.failed());
            return report.isIntact() ? Flash.success(report.line()) : Flash.error(report.line());
        } finally {
            verifying.release();
        }
    }
}
