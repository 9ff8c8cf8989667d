package cn.petition.web.document;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.document.IssuedDocument;
import cn.petition.workflow.document.IssuedDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One official document, on screen and as a file; each look and each download is recorded. */
@Controller
class DocumentController {

    private final IssuedDocuments documents;
    private final CaseFiles files;
    private final ObligationClocks clocks;
    private final DocumentFile paper;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentController(
            IssuedDocuments documents,
            CaseFiles files,
            ObligationClocks clocks,
            DocumentFile paper,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clocks = clocks;
        this.paper = paper;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/petitions/{number}/documents/{id}")
    String show(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var issued = documents.read(number, id, officer.actor());
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "READ_DOCUMENT", "DOCUMENT", id));
        model.addAttribute("page", DocumentPage.of(issued, mayCorrect(issued, officer)));
        return "document/document";
    }

    /** A document that a line of a ledger caused. */
    @GetMapping("/documents/{id}")
    String show(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var issued = ofALedger(id, officer);
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "READ_DOCUMENT", "DOCUMENT", id));
        model.addAttribute("page", DocumentPage.of(issued, false));
        return "document/document";
    }

    @GetMapping("/documents/{id}.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer) {
        return file(ofALedger(id, officer), officer, DocumentFile.Kind.DOCX);
    }

    @GetMapping("/documents/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer) {
        return file(ofALedger(id, officer), officer, DocumentFile.Kind.PDF);
    }

    private IssuedDocument ofALedger(UUID id, OfficerPrincipal officer) {
        var issued = documents.read(id, officer.actor());
        if (issued.ledger() == null) {
            throw new NotFound();
        }
        return issued;
    }

    @GetMapping("/petitions/{number}/documents/{id}.docx")
    ResponseEntity<byte[]> word(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer) {
        return file(documents.read(number, id, officer.actor()), officer, DocumentFile.Kind.DOCX);
    }

    @GetMapping("/petitions/{number}/documents/{id}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer) {
        return file(documents.read(number, id, officer.actor()), officer, DocumentFile.Kind.PDF);
    }

    private ResponseEntity<byte[]> file(IssuedDocument issued, OfficerPrincipal officer, DocumentFile.Kind kind) {
        byte[] content = paper.of(issued, kind);
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "DOWNLOAD_DOCUMENT", "DOCUMENT", issued.id()));
        var disposition = ContentDisposition.attachment()
                .filename(paper.name(issued, kind), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private boolean mayCorrect(IssuedDocument issued, OfficerPrincipal officer) {
        String matter = issued.matter();
        if (matter == null || !issued.organ().equals(officer.organId())) {
            return false;
        }
        String rules = clocks.current().ruleSetOn(LocalDate.now(clock)).code();
        return files.head(matter, officer.actor())
                .standing()
                .offers(officer.actor(), rules)
                .contains(CaseAction.CORRECT_RECORD);
    }
}
