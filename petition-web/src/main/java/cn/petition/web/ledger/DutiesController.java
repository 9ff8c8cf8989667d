package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.leadercase.CaseDuties;
import cn.petition.workflow.leadercase.CaseDuty;
import cn.petition.workflow.leadercase.DutyProgress;
import cn.petition.workflow.leadercase.RecordDuties;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the progress of all duties of a leader's case is recorded at once. */
@Controller
@PreAuthorize(LedgersController.READERS)
class DutiesController {

    private static final String PATH = "/ledgers/leader-cases/{id}/duties";

    /** One duty as the form shows it. */
    public record Row(
            String code, String name, boolean told, String progress, @Nullable String person, @Nullable String words) {}

    /** @param schemes to choose from as long as nothing is recorded; empty later */
    public record Page(
            String number,
            String title,
            String back,
            String action,
            String formKey,
            int version,
            String scheme,
            List<String> schemes,
            List<Row> rows,
            List<Choice> progress,
            String on,
            String today,
            @Nullable String refusal) {}

    private final LedgerAccess access;
    private final CaseDuties duties;
    private final RecordDuties record;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    DutiesController(
            LedgerAccess access, CaseDuties duties, RecordDuties record, Organs organs, PostedForms forms, Clock clock) {
        this.access = access;
        this.duties = duties;
        this.record = record;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String open(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var line = access.entry(LedgerKind.LEADER_CASE.path(), id, officer.actor());
        new LedgerStanding(officer.actor(), organs).row(line, LedgerAction.NOTE);
        return page(line, Map.of(), officer, null, model);
    }

    @PostMapping(PATH)
    String post(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var line = access.entry(LedgerKind.LEADER_CASE.path(), id, officer.actor());
        var content = new TreeMap<>(typed);
        content.keySet().removeIf(name -> name.equals("formKey") || name.startsWith("_"));
        try {
            String next = forms.once(
                    officer.actor(), typed.getOrDefault("formKey", ""), route(line), List.of(content), () -> {
                        record.record(new RecordDuties.Command(
                                line.id(), version(typed), typed.get("scheme"), said(line, typed), on(typed), officer.actor()));
                        return LedgerPaths.line(line);
                    });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("各项进展已记入台账。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(line, typed, officer, refused.words(), model);
        }
    }

    private List<RecordDuties.Said> said(LedgerEntry line, Map<String, String> typed) {
        return duties.of(line).stream()
                .filter(duty -> typed.containsKey("progress." + duty.code()))
                .map(duty -> new RecordDuties.Said(
                        duty.code(),
                        progress(typed.get("progress." + duty.code())),
                        typed.get("person." + duty.code()),
                        typed.get("words." + duty.code())))
                .toList();
    }

    private static DutyProgress progress(@Nullable String name) {
        return Arrays.stream(DutyProgress.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        if (!version.matches("[0-9]{1,9}")) {
            throw new NotFound();
        }
        return Integer.parseInt(version);
    }

    private static LocalDate on(Map<String, String> typed) {
        try {
            return LocalDate.parse(typed.getOrDefault("on", ""));
        } catch (DateTimeParseException notADay) {
            throw new ActionRefused("DutiesHaveTheirDay", "请填写日期，按“2026-03-16”的样子。", null);
        }
    }

    private static String route(LedgerEntry line) {
        return LedgerPaths.line(line) + "/duties";
    }

    private String page(
            LedgerEntry line,
            Map<String, String> typed,
            OfficerPrincipal officer,
            @Nullable String refusal,
            Model model) {
        List<CaseDuty> now = duties.of(line);
        String today = LocalDate.now(clock).toString();
        model.addAttribute("page", new Page(
                line.number(),
                line.title(),
                LedgerPaths.line(line),
                route(line),
                forms.issue(officer.actor(), route(line)),
                line.version(),
                typed.getOrDefault("scheme", line.facts().text(LedgerFact.SCHEME).orElse("")),
                now.stream().anyMatch(duty -> duty.on() != null) ? List.of() : duties.schemes(),
                now.stream().map(duty -> row(duty, typed)).toList(),
                Arrays.stream(DutyProgress.values()).map(one -> new Choice(one.name(), Labels.of(one))).toList(),
                typed.getOrDefault("on", today),
                today,
                refusal));
        return "ledger/duties";
    }

    private static Row row(CaseDuty duty, Map<String, String> typed) {
        return new Row(
                duty.code(),
                duty.name(),
                duty.told(),
                typed.getOrDefault("progress." + duty.code(), duty.progress().name()),
                typed.getOrDefault("person." + duty.code(), duty.person()),
                typed.getOrDefault("words." + duty.code(), duty.words()));
    }
}
