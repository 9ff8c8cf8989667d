package cn.petition.web.importing;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.importing.FindingKind;
import cn.petition.intake.importing.ImportBatch;
import cn.petition.intake.importing.ImportStatus;
import cn.petition.intake.importing.LedgerImports;
import cn.petition.web.config.PostedForms;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One ledger: what the check found, the decision to import, the progress, what it came to. */
@Controller
@RequestMapping("/imports/{id}")
@PreAuthorize("hasRole('INTAKE_SUPERVISOR')")
class BatchController {

    private static final int FINDINGS = 50;

    private final LedgerImports imports;
    private final PostedForms forms;

    BatchController(LedgerImports imports, PostedForms forms) {
        this.imports = imports;
        this.forms = forms;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable FindingKind kind,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var batch = imports.batch(id, officer.actor());
        if (batch.status() == ImportStatus.UPLOADED) {
            return "redirect:/imports/" + id + "/mapping";
        }
        model.addAttribute("page", page(batch, kind, page, officer));
        return "importing/batch";
    }

    /** The part of the page that asks for itself again while work goes on. */
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, HttpServletResponse response, Model model) {
        var batch = imports.batch(id, officer.actor());
        if (!batch.status().busy()) {
            // the whole page has changed, not only its progress
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page(batch, null, 1, officer));
        return "importing/batch :: progress";
    }

    @GetMapping("/findings.csv")
    void file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "REJECTED") FindingKind kind,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var batch = imports.batch(id, officer.actor());
        String name = batch.fileName().replaceAll("\\.[^.]*$", "") + "-" + Labels.of(kind) + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        FindingsFile.write(
                response.getOutputStream(), reader -> imports.eachFinding(id, kind, officer.actor(), reader));
    }

    @PostMapping("/start")
    String start(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "false") boolean withoutRejected,
            @CurrentOfficer OfficerPrincipal officer) {
        imports.batch(id, officer.actor());
        return forms.once(officer.actor(), formKey, "import-start-" + id, List.of(withoutRejected), () -> {
            imports.start(id, withoutRejected, officer.actor());
            return "redirect:/imports/" + id;
        });
    }

    @PostMapping("/stop")
    String stop(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer) {
        imports.batch(id, officer.actor());
        return forms.once(officer.actor(), formKey, "import-stop-" + id, List.of(), () -> {
            imports.stop(id, officer.actor());
            return "redirect:/imports/" + id;
        });
    }

    private BatchPage page(ImportBatch batch, @Nullable FindingKind asked, int number, OfficerPrincipal officer) {
        var counts = batch.status() == ImportStatus.CHECKING
                ? Map.<FindingKind, Integer>of()
                : imports.findingCounts(batch.id(), officer.actor());
        var shown = asked != null && counts.containsKey(asked)
                ? asked
                : Arrays.stream(FindingKind.values()).filter(counts::containsKey).findFirst().orElse(null);
        int page = Math.max(1, Math.min(number, 100_000));
        var findings = shown == null
                ? List.<BatchPage.Row>of()
                : imports
                        .findings(batch.id(), shown, (page - 1) * FINDINGS, FINDINGS, officer.actor())
                        .stream()
                        .map(BatchPage.Row::of)
                        .toList();
        int count = shown == null ? 0 : counts.get(shown);
        String here = "/imports/" + batch.id();
        return new BatchPage(
                batch,
                Labels.of(batch.status()),
                BatchPage.tone(batch.status()),
                "已读 %,d 行，共 %,d 行".formatted(batch.seen(), batch.rows()),
                Arrays.stream(FindingKind.values())
                        .filter(counts::containsKey)
                        .map(kind -> new BatchPage.KindTab(
                                here + "?kind=" + kind,
                                Labels.of(kind),
                                counts.get(kind),
                                kind == shown,
                                here + "/findings.csv?kind=" + kind))
                        .toList(),
                findings,
                shown == null ? null : Labels.of(shown),
                page > 1 ? here + "?kind=" + shown + "&page=" + (page - 1) : null,
                page * FINDINGS < count ? here + "?kind=" + shown + "&page=" + (page + 1) : null,
                findings.isEmpty()
                        ? ""
                        : "第 %,d–%,d 条，共 %,d 条"
                                .formatted((page - 1) * FINDINGS + 1, (page - 1) * FINDINGS + findings.size(), count),
                forms.issue(officer.actor(), "import-start-" + batch.id()),
                forms.issue(officer.actor(), "import-stop-" + batch.id()));
    }
}
