package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.UploadedTable;
import cn.petition.workflow.workrecord.RecordPlaces;
import cn.petition.workflow.workrecord.WorkRecords;
import cn.petition.workflow.workrecord.WorkRecords.NewRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of work records: all rows or none, and what was recorded before is left alone. */
@Controller
@PreAuthorize(LedgersController.READERS)
class WorkRecordImportController {

    private static final String ROUTE = "/work-records/import";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_ROWS = 3000;
    private static final int PROBLEMS_SHOWN = 100;
    private static final double WIDTH = 18;

    /** One kind of record and what its rows fill. */
    public record Guide(String kind, String columns) {}

    public record Page(
            String formKey, String columns, List<Guide> guides, @Nullable String refusal, List<String> problems) {}

    private final WorkRecords records;
    private final RecordPlaces places;
    private final PostedForms forms;
    private final Organs organs;
    private final SheetWriter writer;

    WorkRecordImportController(
            WorkRecords records, RecordPlaces places, PostedForms forms, Organs organs, SheetWriter writer) {
        this.records = records;
        this.places = places;
        this.forms = forms;
        this.organs = organs;
        this.writer = writer;
    }

    @GetMapping(ROUTE)
    String open(@CurrentOfficer OfficerPrincipal officer, Model model) {
        new LedgerStanding(officer.actor(), organs).toBegin(LedgerKind.WORK_RECORD);
        return page(officer, null, List.of(), model);
    }

    /** An empty table with all headings. */
    @GetMapping("/work-records/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(SHEET);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("工作记录导入模板.xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var columns = WorkRecordRow.COLUMNS.stream()
                .map(title -> SheetColumn.<String>text(title, WIDTH, row -> row))
                .toList();
        writer.writeHeadings(response.getOutputStream(), Labels.of(LedgerKind.WORK_RECORD), columns);
    }

    @PostMapping(ROUTE)
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(officer, "请选择一个 .xlsx 或 .csv 格式的文件。", List.of(), model);
        }
        try (var table = UploadedTable.of(file)) {
            var problems = new ArrayList<String>();
            var rows = read(table.open(), problems, officer.actor());
            if (!problems.isEmpty()) {
                response.setStatus(UNPROCESSABLE);
                return page(officer, "有" + problems.size() + "处需要改正，一行也没有导入。", problems, model);
            }
            String words = forms.once(officer.actor(), formKey, ROUTE, List.of(table.digest()), () ->
                    words(records.takeAll(rows, officer.actor())));
            redirect.addFlashAttribute(Flash.NAME, Flash.success(words));
            return "redirect:" + ROUTE;
        } catch (LedgerRefused refused) {
            response.setStatus(UNPROCESSABLE);
            return page(officer, String.valueOf(refused.getMessage()), List.of(), model);
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(officer, refused.words(), List.of(), model);
        }
    }

    private List<NewRecord> read(LedgerFile file, List<String> problems, Actor actor) {
        if (file.rowCount() > MOST_ROWS) {
            problems.add("一次最多" + MOST_ROWS + "行，请拆分成几个文件。");
            return List.of();
        }
        if (file.headings().stream().map(String::strip).noneMatch(WorkRecordRow.KIND::equals)) {
            problems.add("标题行里没有“" + WorkRecordRow.KIND + "”一列，请按模板整理后再上传。");
            return List.of();
        }
        var known = places.within(organs.findById(actor.organ()).orElseThrow());
        var rows = new ArrayList<NewRecord>();
        PastRows.read(file, WorkRecordRow.COLUMNS, problems, row -> rows.add(WorkRecordRow.of(row, known)));
        if (problems.isEmpty()) {
            records.problems(rows, actor).forEach((line, words) -> problems.add("第" + line + "行：" + words));
        }
        return rows;
    }

    private static String words(WorkRecords.Taken taken) {
        String before = taken.known() == 0 ? "" : "，" + taken.known() + "条以前已经记录，没有重复导入";
        return "已导入" + taken.made() + "条工作记录" + before + "。";
    }

    private String page(OfficerPrincipal officer, @Nullable String refusal, List<String> problems, Model model) {
        model.addAttribute("page", new Page(
                forms.issue(officer.actor(), ROUTE),
                String.join("、", WorkRecordRow.COLUMNS),
                Arrays.stream(WorkRecordKind.values())
                        .map(kind -> new Guide(Labels.of(kind), WorkRecordRow.asked(kind)))
                        .toList(),
                refusal,
                problems.stream().limit(PROBLEMS_SHOWN).toList()));
        return "ledger/work-record-import";
    }
}
