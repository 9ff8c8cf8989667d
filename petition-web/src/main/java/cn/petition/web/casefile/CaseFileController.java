package cn.petition.web.casefile;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.deadline.ExplainedDay;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.ledger.MatterLedgers;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.AttachmentContent;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.ObligationInFile;
import cn.petition.workflow.casefile.PersonalField;
import cn.petition.workflow.document.IssuedDocuments;
import cn.petition.workflow.routing.FastTracks;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of one matter and what hangs on it; every look is recorded as a read of personal data. */
@Controller
@RequestMapping("/petitions/{number}")
class CaseFileController {

    private final CaseFiles files;
    private final CaseFilePages pages;
    private final IssuedDocuments documents;
    private final AuditTrail audit;
    private final FastTracks tracks;
    private final MatterLedgers ledgers;

    CaseFileController(
            CaseFiles files,
            CaseFilePages pages,
            IssuedDocuments documents,
            AuditTrail audit,
            FastTracks tracks,
            MatterLedgers ledgers) {
        this.files = files;
        this.pages = pages;
        this.documents = documents;
        this.audit = audit;
        this.tracks = tracks;
        this.ledgers = ledgers;
    }

    @GetMapping
    String show(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(number, officer, null, model);
    }

    /** Shows one personal field: as a piece of the page to a script, otherwise as the page with that field open. */
    @PostMapping("/parties/{ordinal}/reveal/{field}")
    String reveal(
            @PathVariable String number,
            @PathVariable int ordinal,
            @PathVariable String field,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String byScript,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var personal = personal(field);
        var head = files.head(number, officer.actor());
        var revealed = new Revealed(ordinal, personal, files.reveal(head, ordinal, personal));
        audit.record(AuditEntry.done(
                        officer.id(), officer.organId(), "REVEAL_" + personal.name(), "FILING", head.filing())
                .withFields(personal.column()));
        if (byScript == null) {
            return page(number, officer, revealed, model);
        }
        model.addAttribute("value", revealed.value());
        return "casefile/_revealed :: revealed";
    }

    @GetMapping("/deadlines/{id}")
    String deadline(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var head = files.head(number, officer.actor());
        model.addAttribute("page", explained(head, files.obligation(number, id, officer.actor())));
        return "casefile/deadline";
    }

    /** Handed over as a download only: what a petitioner sent is never shown inside a page of ours. */
    @GetMapping("/attachments/{id}")
    ResponseEntity<byte[]> attachment(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer) {
        AttachmentContent attachment = files.attachment(number, id, officer.actor());
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "READ_ATTACHMENT", "ATTACHMENT", id));
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachment.content());
    }

    private String page(String number, OfficerPrincipal officer, @Nullable Revealed revealed, Model model) {
        var file = files.read(number, officer.actor());
        audit.record(AuditEntry.done(
                        officer.id(), officer.organId(), "READ_CASE_FILE", "FILING", file.head().filing())
                .withFields("name", "claim", "facts"));
        model.addAttribute("page", pages.of(file, documents.of(number, officer.actor()), officer.actor(), revealed));
        model.addAttribute("tracks", TrackPanel.of(tracks.of(file.head().id())));
        model.addAttribute(
                "ledgers", ledgers.of(file.head().id(), number, file.head().sealed(), officer.actor()));
        return "casefile/case-file";
    }

    private static PersonalField personal(String field) {
        return Arrays.stream(PersonalField.values())
                .filter(one -> one.column().replace('_', '-').equals(field.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static DeadlinePage explained(CaseHead head, ObligationInFile one) {
        var explanation = one.deadline().explanation();
        var status = one.today();
        return new DeadlinePage(
                head.number(),
                head.title(),
                Labels.of(one.facts().duty()),
                one.organ(),
                one.article(),
                explanation.summary(),
                status.state().name(),
                FileWords.clock(status, one.facts().endedOn()),
                FileWords.day(one.facts().startedOn()),
                FileWords.day(status.dueOn()),
                FileWords.day(status.overdueAfter()),
                FileWords.appraisal(one.appraisal()),
                status.provisional(),
                one.grounds(),
                one.moved().stream().map(FileWords::moved).toList(),
                explanation.days().stream().map(CaseFileController::day).toList());
    }

    private static DeadlinePage.Day day(ExplainedDay day) {
        return new DeadlinePage.Day(
                FileWords.day(day.date()),
                day.weekday(),
                Labels.of(day.kind()),
                day.counted() ? String.valueOf(day.count()) : "",
                day.note(),
                day.counted());
    }
}
