package cn.petition.web.ledger;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.UploadedTable;
import cn.petition.workflow.ledger.LedgerFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over what an office kept before in tables of its own: whole files or nothing. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
@RequestMapping("/ledgers/{ledger}/import")
class PastLedgerController {

    private static final int UNPROCESSABLE = 422;
    private static final int PROBLEMS_SHOWN = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** @param columns what is read from a file */
    public record Page(
            String title,
            String list,
            String action,
            String template,
            String explanation,
            String formKey,
            List<PastColumn> columns,
            @Nullable String refusal,
            List<String> problems) {}

    private final List<PastLedger> ledgers;
    private final LedgerFiles files;
    private final PostedForms forms;

    PastLedgerController(List<PastLedger> ledgers, LedgerFiles files, PostedForms forms) {
        this.ledgers = ledgers;
        this.files = files;
        this.forms = forms;
    }

    @GetMapping
    String open(@PathVariable String ledger, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var past = ledger(ledger);
        past.open(officer.actor());
        return page(past, officer, null, List.of(), model);
    }

    /** A table with the headings and one invented row, to be filled in. */
    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template(@PathVariable String ledger) {
        var past = ledger(ledger);
        String text = "\uFEFF" + row(past.columns().stream().map(PastColumn::heading).toList())
                + row(past.columns().stream().map(PastColumn::example).toList());
        var attachment = ContentDisposition.attachment()
                .filename(past.title() + "补录模板.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    @PostMapping
    String take(
            @PathVariable String ledger,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var past = ledger(ledger);
        past.open(officer.actor());
        if (file == null || file.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(past, officer, "请选择一个 .xlsx 或 .csv 格式的台账。", List.of(), model);
        }
        try (var table = UploadedTable.of(file)) {
            var problems = new ArrayList<String>();
            var work = read(past, table.open(), problems, officer.actor());
            if (!problems.isEmpty()) {
                response.setStatus(UNPROCESSABLE);
                return page(past, officer, "有" + problems.size() + "处需要改正，没有导入。", problems, model);
            }
            String digest = table.digest();
            String next = forms.once(officer.actor(), formKey, route(past), List.of(digest), () -> {
                files.take(past.memory(), digest, table.name(), work.getAsInt(), officer.actor());
                return past.list();
            });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("已补录进" + past.title() + "。"));
            return "redirect:" + next;
        } catch (LedgerRefused refused) {
            response.setStatus(UNPROCESSABLE);
            return page(past, officer, String.valueOf(refused.getMessage()), List.of(), model);
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(past, officer, refused.words(), List.of(), model);
        }
    }

    private static IntSupplier read(PastLedger past, LedgerFile file, List<String> problems, Actor actor) {
        if (file.rowCount() > PastLedger.MOST_ROWS) {
            problems.add("一次最多" + PastLedger.MOST_ROWS + "行，请拆分成几个文件。");
            return () -> 0;
        }
        return past.read(file, problems, actor);
    }

    private String page(
            PastLedger past, OfficerPrincipal officer, @Nullable String refusal, List<String> problems, Model model) {
        model.addAttribute("page", new Page(
                past.title(),
                past.list(),
                route(past),
                route(past) + "/template.csv",
                past.explanation(),
                forms.issue(officer.actor(), route(past)),
                past.columns(),
                refusal,
                problems.stream().limit(PROBLEMS_SHOWN).toList()));
        return "ledger/past";
    }

    private PastLedger ledger(String path) {
        return ledgers.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow(NotFound::new);
    }

    private static String route(PastLedger past) {
        return "/ledgers/" + past.path() + "/import";
    }
}
