package cn.petition.web.ledger;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.attachment.EvidenceFiles;
import cn.petition.web.component.FileEntry;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that prove a work record: their list on the page of the record, and each as a download. */
@Controller
@PreAuthorize(LedgersController.READERS)
class WorkRecordCard implements LedgerCardPart {

    private static final long KILO = 1024;

    private final EvidenceFiles files;
    private final LedgerAccess access;
    private final AuditTrail audit;

    WorkRecordCard(EvidenceFiles files, LedgerAccess access, AuditTrail audit) {
        this.files = files;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.WORK_RECORD;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("files", files.of(entry.id()).stream()
                .map(file -> new FileEntry(
                        file.fileName(),
                        "/work-records/" + entry.id() + "/evidence/" + file.id(),
                        file.mediaType().startsWith("image/") ? "photo" : "document",
                        size(file.size())))
                .toList());
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " KB" : bytes / (KILO * KILO) + " MB";
    }

    /** Handed over as a download only. */
    @GetMapping("/work-records/{id}/evidence/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String id, @PathVariable String file, @CurrentOfficer OfficerPrincipal officer) {
        var entry = access.entry(LedgerKind.WORK_RECORD.path(), id, officer.actor());
        var content = files.content(entry.id(), LedgerAccess.identity(file)).orElseThrow(NotFound::new);
        audit.record(AuditEntry.done(
                officer.id(), officer.organId(), "READ_ATTACHMENT", "ATTACHMENT", LedgerAccess.identity(file)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }
}
