package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.leadercase.ImportLeaderCases;
import cn.petition.workflow.ledger.LedgerFiles;
import cn.petition.workflow.reception.ImportReceptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over what an office kept before in a table of its own: leaders' cases and receptions, whole files or nothing. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
class PastLedgerController {

    private static final String CASES = "/ledgers/leader-cases/import";
    private static final String SESSIONS = "/ledgers/receptions/import";
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_ROWS = 3000;
    private static final int PROBLEMS_SHOWN = 100;
    private static final int LONGEST_NAME = 200;

    /** @param columns the headings that are read, those that must be filled first */
    public record Page(
            String ledger,
            String list,
            String action,
            String formKey,
            List<String> columns,
            @Nullable String refusal,
            List<String> problems) {}

    private final ImportLeaderCases cases;
    private final ImportReceptions sessions;
    private final LedgerFiles files;
    private final PostedForms forms;
    private final Organs organs;

    PastLedgerController(
            ImportLeaderCases cases, ImportReceptions sessions, LedgerFiles files, PostedForms forms, Organs organs) {
        this.cases = cases;
        this.sessions = sessions;
        this.files = files;
        this.forms = forms;
        this.organs = organs;
    }

    @GetMapping({CASES, SESSIONS})
    String open(HttpServletRequest request, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var kind = kind(request);
        new LedgerStanding(officer.actor(), organs).toBegin(kind);
        return page(kind, officer, null, List.of(), model);
    }

    @PostMapping({CASES, SESSIONS})
    String take(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var kind = kind(request);
        if (file == null || file.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(kind, officer, "请选择一个 .xlsx 或 .csv 格式的台账。", List.of(), model);
        }
        Path copy = Files.createTempFile("petition-past-ledger-", ".ledger");
        try {
            file.transferTo(copy);
            var problems = new ArrayList<String>();
            var work = read(kind, LedgerFile.open(copy, name(file)), problems, officer.actor());
            if (!problems.isEmpty()) {
                response.setStatus(UNPROCESSABLE);
                return page(kind, officer, "有" + problems.size() + "处需要改正，没有导入。", problems, model);
            }
            String digest = digest(copy);
            String next = forms.once(officer.actor(), formKey, route(kind), List.of(digest), () -> {
                files.take(kind, digest, name(file), work.getAsInt(), officer.actor());
                return LedgerPaths.list(kind);
            });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("已补录进台账。"));
            return "redirect:" + next;
        } catch (LedgerRefused refused) {
            response.setStatus(UNPROCESSABLE);
            return page(kind, officer, String.valueOf(refused.getMessage()), List.of(), model);
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(kind, officer, refused.words(), List.of(), model);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** What the file leads to when nothing in it is wrong. */
    private IntSupplier read(LedgerKind kind, LedgerFile file, List<String> problems, Actor actor) {
        if (file.rowCount() > MOST_ROWS) {
            problems.add("一次最多" + MOST_ROWS + "行，请拆分成几个文件。");
            return () -> 0;
        }
        return kind == LedgerKind.LEADER_CASE ? cases(file, problems, actor) : sessions(file, problems, actor);
    }

    private IntSupplier cases(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<ImportLeaderCases.PastCase>();
        PastRows.read(file, PastCaseRow.COLUMNS, problems, row -> {
            var one = PastCaseRow.of(row);
            row.complain(cases.problem(one, actor));
            rows.add(one);
        });
        return () -> cases.beginAll(rows, actor);
    }

    private IntSupplier sessions(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<ImportReceptions.PastSession>();
        PastRows.read(file, PastSessionRow.COLUMNS, problems, row -> {
            var one = PastSessionRow.of(row);
            row.complain(sessions.problem(one));
            rows.add(one);
        });
        return () -> sessions.beginAll(rows, actor);
    }

    private String page(
            LedgerKind kind, OfficerPrincipal officer, @Nullable String refusal, List<String> problems, Model model) {
        model.addAttribute("page", new Page(
                Labels.of(kind),
                LedgerPaths.list(kind),
                route(kind),
                forms.issue(officer.actor(), route(kind)),
                kind == LedgerKind.LEADER_CASE ? PastCaseRow.COLUMNS : PastSessionRow.COLUMNS,
                refusal,
                problems.stream().limit(PROBLEMS_SHOWN).toList()));
        return "ledger/past";
    }

    private static LedgerKind kind(HttpServletRequest request) {
        return request.getRequestURI().endsWith(CASES) ? LedgerKind.LEADER_CASE : LedgerKind.RECEPTION;
    }

    private static String route(LedgerKind kind) {
        return LedgerPaths.list(kind) + "/import";
    }

    static String name(MultipartFile file) {
        String given = StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())).replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }
}
