package cn.petition.web.document;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.reporting.export.PdfBinder;
import cn.petition.web.component.Choice;
import cn.petition.web.layout.Flash;
import cn.petition.web.search.ListMarks;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.document.DocumentFilter;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.IssuedDocument;
import cn.petition.workflow.document.IssuedDocuments;
import cn.petition.workflow.document.ListedDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The documents of one's own organ: looked through, and a selection taken as one file. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER', 'SUPERVISOR',"
        + " 'REPORT_WRITER')")
class DocumentsController {

    /** Documents in one file at most. */
    static final int MOST = 200;

    private static final int PAGE = 50;
    private static final DocumentsPage.Words NOTHING = new DocumentsPage.Words("", "", "", "");

    private static final String LIST = "documents";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final IssuedDocuments documents;
    private final DocumentFile paper;
    private final PdfBinder binder;
    private final ListMarks marks;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentsController(
            IssuedDocuments documents,
            DocumentFile paper,
            PdfBinder binder,
            ListMarks marks,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.paper = paper;
        this.binder = binder;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String beside,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        var words = new DocumentsPage.Words(type, from, to, q.strip());
        var problem = problem(words, beside);
        if (problem.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        List<ListedDocument> found =
                problem.isPresent() ? List.of() : documents.find(filter(words, position(beside)), PAGE + 1, officer.actor());
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        boolean more = found.size() > shown.size();
        model.addAttribute("page", new DocumentsPage(
                shown.stream().map(DocumentsController::row).toList(),
                Arrays.stream(DocumentType.values())
                        .map(one -> new Choice(one.name(), one.title()))
                        .toList(),
                words,
                !words.equals(NOTHING),
                problem.orElse(null),
                beside.isEmpty() ? null : address(words, null),
                more ? address(words, shown.get(shown.size() - 1)) : null,
                MOST));
        return "document/list";
    }

    /** Takes a selection: nothing leaves before all of it was found and written into the audit record. */
    @PostMapping("/documents/download")
    @Nullable String download(
            @RequestParam(name = "id", required = false) @Nullable List<UUID> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "pdf") String as,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        var words = new DocumentsPage.Words(type, from, to, q.strip());
        var wanted = wanted(all, chosen, words, officer);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            redirect.addFlashAttribute(
                    Flash.NAME,
                    Flash.error(wanted.isEmpty() ? "还没有选择文书，请先勾选。" : "一次最多下载" + MOST + "份文书，请减少勾选或者缩小范围。"));
            return "redirect:" + address(problem(words, "").isPresent() ? NOTHING : words, null);
        }
        documents.requireVisible(wanted, officer.actor());
        for (UUID id : wanted) {
            audit.record(AuditEntry.done(officer.id(), officer.organId(), "DOWNLOAD_DOCUMENT", "DOCUMENT", id));
        }
        write(wanted, as.equals("docx"), officer.actor(), response);
        return null;
    }

    private List<UUID> wanted(
            boolean all, @Nullable List<UUID> chosen, DocumentsPage.Words words, OfficerPrincipal officer) {
        if (all && problem(words, "").isEmpty()) {
            return documents.find(filter(words, null), MOST + 1, officer.actor()).stream()
                    .map(ListedDocument::id)
                    .toList();
        }
        return List.copyOf(new LinkedHashSet<>(chosen == null ? List.of() : chosen));
    }

    private void write(List<UUID> wanted, boolean asWord, Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(asWord ? "application/zip" : "application/pdf");
        String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("文书-" + stamp + (asWord ? ".zip" : ".pdf"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (asWord) {
            zip(wanted, actor, response);
        } else {
            Iterable<byte[]> sheets = () -> wanted.stream()
                    .map(id -> paper.of(documents.read(id, actor), DocumentFile.Kind.PDF))
                    .iterator();
            binder.bind(sheets, response.getOutputStream());
        }
    }

    private void zip(List<UUID> wanted, Actor actor, HttpServletResponse response) throws IOException {
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (UUID id : wanted) {
                IssuedDocument issued = documents.read(id, actor);
                zip.putNextEntry(new ZipEntry(paper.name(issued, DocumentFile.Kind.DOCX)));
                zip.write(paper.of(issued, DocumentFile.Kind.DOCX));
                zip.closeEntry();
            }
        }
    }

    private Optional<String> problem(DocumentsPage.Words words, String beside) {
        try {
            filter(words, null);
        } catch (DateTimeParseException notADay) {
            return Optional.of("日期不存在或者格式不对，请按“2026-03-16”的样子填写。");
        } catch (IllegalArgumentException unknown) {
            return Optional.of("没有这种文书，请重新选择。");
        }
        return beside.isEmpty() || marks.opened(LIST, beside).isPresent()
                ? Optional.empty()
                : Optional.of("网址中的页码标记不完整或已被改动，请从第一页重新查看。");
    }

    private DocumentFilter.@Nullable Position position(String beside) {
        return marks.opened(LIST, beside)
                .map(mark -> new DocumentFilter.Position(mark.registeredAt(), mark.matter()))
                .orElse(null);
    }

    private static DocumentFilter filter(DocumentsPage.Words words, DocumentFilter.@Nullable Position after) {
        return new DocumentFilter(
                words.type().isEmpty() ? null : DocumentType.valueOf(words.type()),
                words.from().isEmpty() ? null : LocalDate.parse(words.from()),
                words.to().isEmpty() ? null : LocalDate.parse(words.to()),
                words.q().isEmpty() ? null : words.q(),
                after);
    }

    private String address(DocumentsPage.Words words, @Nullable ListedDocument last) {
        var address = UriComponentsBuilder.fromPath("/documents")
                .queryParam("type", "{type}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("q", "{q}");
        String mark = last == null
                ? ""
                : marks.sealed(LIST, new ListMarks.Mark(last.issuedAt(), last.id(), null, false));
        return address.queryParam("beside", "{beside}")
                .encode()
                .buildAndExpand(words.type(), words.from(), words.to(), words.q(), mark)
                .toUriString();
    }

    private static DocumentsPage.Row row(ListedDocument one) {
        return new DocumentsPage.Row(
                one.id().toString(),
                one.title(),
                one.number(),
                DocumentPage.address(one.matter(), one.id().toString()),
                one.about(),
                DocumentPage.owner(one.matter(), one.ledger(), one.entry()),
                one.aboutTitle(),
                ChineseDate.of(one.issuedOn()),
                one.replaced());
    }
}
