package cn.petition.web.handdown;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.intake.handdown.BatchFacts;
import cn.petition.intake.handdown.ImportHandDown;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.web.component.Choice;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.UploadedTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches that were handed down, how far they are, and the upload of another list. */
@Controller
@PreAuthorize(HandDownPaths.READERS)
class HandDownsController {

    private static final int ROWS = 30;
    private static final int LONGEST_NAME = 200;

    /** A batch in the list. */
    record Line(
            String href, String judgeHref, String bridgeHref, String title, String number, String source, String received,
            String due, String status, long rows, long judged, long standing, long closed) {

        static Line of(HandDownLists.BatchLine batch) {
            return new Line(
                    HandDownPaths.batch(batch.id()),
                    HandDownPaths.judge(batch.id()),
                    "/hand-downs/bridge?batch=" + batch.id(),
                    batch.title(),
                    batch.number(),
                    batch.source() == null ? "" : Labels.of(batch.source()),
                    batch.receivedOn().toString(),
                    batch.dueOn() == null ? "" : batch.dueOn().toString(),
                    Labels.of(batch.status()),
                    batch.rows(),
                    batch.judged(),
                    batch.standing(),
                    batch.closed());
        }
    }

    /** The form of a new batch with what was typed. */
    record NewBatch(
            List<Choice> sources, Map<String, String> typed, String today, @Nullable String refusal) {

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private final ImportHandDown imports;
    private final HandDownLists lists;
    private final Organs organs;
    private final Clock clock;

    HandDownsController(ImportHandDown imports, HandDownLists lists, Organs organs, Clock clock) {
        this.imports = imports;
        this.lists = lists;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/hand-downs")
    String list(@RequestParam(defaultValue = "1") int page, @CurrentOfficer OfficerPrincipal officer, Model model) {
        int number = Math.max(1, Math.min(page, 10_000));
        var batches = lists.batches((number - 1) * ROWS, ROWS + 1, officer.actor());
        model.addAttribute("lines", batches.stream().limit(ROWS).map(Line::of).toList());
        model.addAttribute("mayImport", new LedgerStanding(officer.actor(), organs).mayBegin(LedgerKind.HAND_DOWN_BATCH));
        model.addAttribute("previous", number > 1 ? "/hand-downs?page=" + (number - 1) : null);
        model.addAttribute("next", batches.size() > ROWS ? "/hand-downs?page=" + (number + 1) : null);
        return "handdown/list";
    }

    @GetMapping("/hand-downs/new")
    String form(Model model) {
        return form(Map.of(), null, model);
    }

    private String form(Map<String, String> typed, @Nullable String refusal, Model model) {
        model.addAttribute(
                "page",
                new NewBatch(
                        Arrays.stream(CaseSource.values())
                                .map(source -> new Choice(source.name(), Labels.of(source)))
                                .toList(),
                        typed,
                        LocalDate.now(clock).toString(),
                        refusal));
        return "handdown/new";
    }

    @PostMapping("/hand-downs")
    String upload(
            @CurrentOfficer OfficerPrincipal officer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(typed, "请选择一个 .xlsx 或 .csv 格式的清单。", response, model);
        }
        Path copy = Files.createTempFile("petition-hand-down-", ".upload");
        try {
            file.transferTo(copy);
            var uploaded = imports.upload(copy, UploadedTable.nameOf(file), facts(typed), officer.actor());
            if (uploaded.known()) {
                next.addFlashAttribute(Flash.NAME, Flash.warning("这份文件以前上传过，没有重复导入，这里是当时的清单。"));
            }
            return "redirect:/hand-downs/uploads/" + uploaded.upload();
        } catch (LedgerRefused refused) {
            return refused(typed, String.valueOf(refused.getMessage()), response, model);
        } catch (ActionRefused refused) {
            return refused(typed, refused.words(), response, model);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String refused(Map<String, String> typed, String words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(typed, words, model);
    }

    private static BatchFacts facts(Map<String, String> typed) {
        String title = typed.getOrDefault("title", "").strip();
        if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_NAME) {
            throw new ActionRefused("HandDownHasItsPaper", "请填写交办文件的名称，1 至 200 个字。", null);
        }
        String number = typed.getOrDefault("paperNumber", "").strip();
        if (number.codePointCount(0, number.length()) > LONGEST_NAME) {
            throw new ActionRefused("HandDownHasItsPaper", "文号超过 200 个字，请缩短后重新填写。", null);
        }
        var source = Arrays.stream(CaseSource.values())
                .filter(one -> one.name().equals(typed.get("source")))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("HandDownHasItsSource", "请选择交办来源。", null));
        LocalDate received = day(typed.getOrDefault("receivedOn", ""));
        if (received == null) {
            throw new ActionRefused("HandDownReceivedUntilToday", "请填写收到日期。", null);
        }
        return new BatchFacts(
                source, title, number.isEmpty() ? null : number, received, day(typed.getOrDefault("dueOn", "")));
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ActionRefused("HandDownDaysAreDays", "日期无法识别，请按“2026-03-02”的样子填写。", null);
        }
    }
}
