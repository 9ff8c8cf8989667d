package cn.petition.web.ledger;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.attachment.EvidenceFiles;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that prove work records, handed over as downloads only. */
@Controller
@PreAuthorize(LedgersController.READERS)
class WorkRecordEvidenceController {

    private final EvidenceFiles files;
    private final LedgerAccess access;
    private final AuditTrail audit;

    WorkRecordEvidenceController(EvidenceFiles files, LedgerAccess access, AuditTrail audit) {
        this.files = files;
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/work-records/{id}/evidence/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String id, @PathVariable String file, @CurrentOfficer OfficerPrincipal officer) {
        var entry = access.entry(LedgerKind.WORK_RECORD.path(), id, officer.actor());
        var wanted = LedgerAccess.identity(file);
        var content = files.content(entry.id(), wanted).orElseThrow(NotFound::new);
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "READ_ATTACHMENT", "ATTACHMENT", wanted));
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
