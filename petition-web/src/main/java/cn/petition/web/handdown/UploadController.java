package cn.petition.web.handdown;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.handdown.ImportHandDown;
import cn.petition.intake.handdown.ImportHandDown.DryRun;
import cn.petition.intake.importing.Finding;
import cn.petition.intake.importing.LedgerField;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One uploaded list: what its columns mean, the dry run, and the import as a whole. */
@Controller
@RequestMapping("/hand-downs/uploads/{id}")
@PreAuthorize(HandDownPaths.READERS)
class UploadController {

    private static final int FINDINGS = 200;

    /** A column of the list. */
    record Column(int index, String heading, String field) {}

    /** @param more findings that are not shown */
    record UploadPage(
            DryRun run, List<Column> columns, List<Choice> fields, List<Finding> findings, int more, long unfit, String formKey) {}

    private final ImportHandDown imports;
    private final PostedForms forms;

    UploadController(ImportHandDown imports, PostedForms forms) {
        this.imports = imports;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var upload = imports.find(id, officer.actor());
        if (upload.batch() != null) {
            return "redirect:" + HandDownPaths.batch(upload.batch());
        }
        var run = imports.dryRun(id, officer.actor());
        var columns = new java.util.ArrayList<Column>();
        for (int at = 0; at < run.headings().size(); at++) {
            var field = run.columns().get(run.headings().get(at));
            columns.add(new Column(at, run.headings().get(at), field == null ? "" : field.name()));
        }
        model.addAttribute(
                "page",
                new UploadPage(
                        run,
                        columns,
                        ImportHandDown.fields().stream()
                                .map(field -> new Choice(field.name(), Labels.of(field)))
                                .toList(),
                        run.findings().stream().limit(FINDINGS).toList(),
                        Math.max(0, run.findings().size() - FINDINGS),
                        run.rows() - run.fit(),
                        forms.issue(officer.actor(), route(id))));
        return "handdown/upload";
    }

    @PostMapping("/mapping")
    String map(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, @CurrentOfficer OfficerPrincipal officer) {
        var run = imports.dryRun(id, officer.actor());
        var columns = new TreeMap<String, LedgerField>();
        for (int at = 0; at < run.headings().size(); at++) {
            String heading = run.headings().get(at);
            String chosen = typed.getOrDefault("column." + at, "");
            ImportHandDown.fields().stream()
                    .filter(field -> field.name().equals(chosen))
                    .findFirst()
                    .ifPresent(field -> columns.put(heading, field));
        }
        imports.map(id, columns, officer.actor());
        return "redirect:/hand-downs/uploads/" + id;
    }

    @PostMapping("/import")
    String take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "false") boolean withoutRejected,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next) {
        imports.find(id, officer.actor());
        next.addFlashAttribute(Flash.NAME, Flash.success("已导入。下一步逐件判断，先从完全相同的开始。"));
        return forms.once(
                officer.actor(),
                formKey,
                route(id),
                List.of(withoutRejected),
                () -> "redirect:" + HandDownPaths.work(imports.take(id, withoutRejected, officer.actor())));
    }

    private static String route(UUID id) {
        return "hand-down-import-" + id;
    }
}
