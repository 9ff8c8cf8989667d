package cn.petition.web.document;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.form.OtherContentUnderSameKey;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.web.config.FormKeys;
import cn.petition.web.error.ChangedMeanwhile;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.document.CorrectDocument;
import cn.petition.workflow.document.CorrectableFact;
import cn.petition.workflow.document.DocumentPreview;
import cn.petition.workflow.document.IssuedDocuments;
import cn.petition.workflow.document.PreviewedDocument;
import cn.petition.workflow.step.StepRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects an issued document: what was wrong is typed over, looked at, and issued as a new document. */
@Controller
@RequestMapping("/petitions/{number}/documents/{id}/correct")
class CorrectionController {

    private static final String FACT = "fact.";

    private final CorrectDocument correctDocument;
    private final DocumentPreview preview;
    private final IssuedDocuments documents;
    private final CaseFiles files;
    private final OnceOnly onceOnly;
    private final FormKeys keys;
    private final Clock clock;

    CorrectionController(
            CorrectDocument correctDocument,
            DocumentPreview preview,
            IssuedDocuments documents,
            CaseFiles files,
            OnceOnly onceOnly,
            FormKeys keys,
            Clock clock) {
        this.correctDocument = correctDocument;
        this.preview = preview;
        this.documents = documents;
        this.files = files;
        this.onceOnly = onceOnly;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String open(
            @PathVariable String number, @PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        long version = files.head(number, officer.actor()).version();
        return page(new Typed(number, id, version, "", Map.of()), officer, null, List.of(), model);
    }

    @PostMapping
    String post(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String preview,
            @RequestParam Map<String, String> fields,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var typed = new Typed(number, id, version, reason, facts(fields));
        correctDocument.correctable(number, id, officer.actor());
        var key = keys.verified(formKey, officer.id(), route(typed)).orElse(null);
        if (key == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed, officer, "表单已经失效，没有保存。请核对内容后重新提交。", List.of(), model);
        }
        try {
            var command = new CorrectDocument.Command(
                    new StepRequest(number, version, officer.actor(), LocalDate.now(clock)), id, typed.facts(), reason);
            if (preview != null) {
                var seen = this.preview.of(() -> correctDocument.correct(command));
                return page(typed, officer, null, seen, model);
            }
            String next = onceOnly.run(
                    officer.id(),
                    key,
                    route(typed),
                    typed.fingerprint(),
                    () -> DocumentPage.address(number, correctDocument.correct(command).toString()));
            redirect.addFlashAttribute(Flash.NAME, Flash.success("更正后的文书已出具，原文书保留并标明已更正。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(typed, officer, refused.words(), List.of(), model);
        } catch (OtherContentUnderSameKey other) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(typed, officer, other.getMessage(), List.of(), model);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(Map.of("更正理由", reason), List.of("这件事项刚刚有了新的办理步骤。"), "/petitions/" + number);
        }
    }

    private String page(
            Typed typed,
            OfficerPrincipal officer,
            @Nullable String refusal,
            List<PreviewedDocument> seen,
            Model model) {
        var issued = documents.read(typed.number(), typed.id(), officer.actor());
        var facts = correctDocument.correctable(typed.number(), typed.id(), officer.actor()).stream()
                .map(fact -> new CorrectableFact(
                        fact.name(), fact.label(), typed.facts().getOrDefault(fact.name(), fact.words()), fact.day()))
                .toList();
        model.addAttribute("page", new CorrectionPage(
                typed.number(),
                issued.title(),
                issued.number(),
                DocumentPage.address(typed.number(), issued.id().toString()),
                facts,
                typed.reason(),
                keys.issue(officer.id(), route(typed)),
                typed.version(),
                refusal,
                seen));
        return "document/correct";
    }

    private static Map<String, String> facts(Map<String, String> fields) {
        var facts = new LinkedHashMap<String, String>();
        fields.forEach((name, words) -> {
            if (name.startsWith(FACT)) {
                facts.put(name.substring(FACT.length()), words);
            }
        });
        return facts;
    }

    private static String route(Typed typed) {
        return DocumentPage.address(typed.number(), typed.id().toString()) + "/correct";
    }

    /** What was typed into the form. */
    private record Typed(String number, UUID id, long version, String reason, Map<String, String> facts) {

        String fingerprint() {
            return Integer.toHexString(List.of(reason, facts).hashCode());
        }
    }
}
