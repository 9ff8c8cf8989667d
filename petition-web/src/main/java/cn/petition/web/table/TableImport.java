package cn.petition.web.table;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.web.config.PostedForms;
import cn.petition.web.ledger.PastRows;
import cn.petition.workflow.ledger.LedgerFiles;
import cn.petition.workflow.ledger.RowsRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The one way of a table from upload to its effect: read under its headings, all rows or none, each file once. */
@Component
public class TableImport {

    private static final int PROBLEMS_SHOWN = 100;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerFiles files;
    private final PostedForms forms;
    private final SheetWriter sheets;

    TableImport(LedgerFiles files, PostedForms forms, SheetWriter sheets) {
        this.files = files;
        this.forms = forms;
        this.sheets = sheets;
    }

    /** The page with an empty form. */
    public TablePage open(TableKind kind, Actor actor) {
        return kind.page(forms.issue(actor, kind.route()), null, List.of());
    }

    /**
     * Takes a table over.
     *
     * @param read one row; what it complains of is said with the line
     * @param effect what all rows lead to, in one transaction; answers how many they were
     * @return the page that says what is wrong, with the status of the answer set; {@code null} when all was taken over
     */
    public <R> @Nullable TablePage take(
            TableKind kind,
            @Nullable MultipartFile file,
            String formKey,
            Function<PastRows.Row, R> read,
            ToIntFunction<List<R>> effect,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(kind, HttpServletResponse.SC_UNPROCESSABLE_CONTENT, "请选择一个 .xlsx 或 .csv 文件。", List.of(), actor, response);
        }
        try (var table = UploadedTable.of(file)) {
            var rows = rows(kind, table.open(), read);
            String digest = table.digest();
            forms.once(actor, formKey, kind.route(), List.of(digest), () -> {
                files.take(kind.mark(), digest, table.name(), rows.size(), actor);
                effect.applyAsInt(rows);
                return kind.route();
            });
            return null;
        } catch (LedgerRefused unreadable) {
            return refused(kind, HttpServletResponse.SC_UNPROCESSABLE_CONTENT, String.valueOf(unreadable.getMessage()), List.of(), actor, response);
        } catch (RowsRefused wrong) {
            return refused(kind, HttpServletResponse.SC_UNPROCESSABLE_CONTENT, String.valueOf(wrong.getMessage()), wrong.problems(), actor, response);
        } catch (ActionRefused refusal) {
            return refused(kind, HttpServletResponse.SC_CONFLICT, refusal.words(), List.of(), actor, response);
        }
    }

    /** An empty table with the headings, for who fills one in. */
    public void template(TableKind kind, HttpServletResponse response) throws IOException {
        response.setContentType(SHEET);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(kind.title() + "模板.xlsx", StandardCharsets.UTF_8).build().toString());
        var columns = kind.columns().stream()
                .map(column -> SheetColumn.<String>text(column.heading(), 4 + 2 * column.heading().length(), row -> row))
                .toList();
        sheets.writeHeadings(response.getOutputStream(), "台账", columns);
    }

    private <R> List<R> rows(TableKind kind, LedgerFile file, Function<PastRows.Row, R> read) {
        var problems = new ArrayList<String>();
        if (file.rowCount() > kind.mostRows()) {
            throw new RowsRefused(List.of("一次最多" + kind.mostRows() + "行，请拆分成几个文件。"));
        }
        var missing = kind.columns().stream()
                .filter(column -> column.required() && file.headings().stream().map(String::strip).noneMatch(column.heading()::equals))
                .map(TableColumn::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new RowsRefused(List.of("标题行里没有“" + String.join("”“", missing) + "”，请用模板整理后再上传。"));
        }
        var rows = new ArrayList<R>();
        PastRows.read(file, kind.headings(), problems, row -> rows.add(read.apply(row)));
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add("文件里只有标题，没有数据行。");
        }
        if (!problems.isEmpty()) {
            throw new RowsRefused(problems);
        }
        return rows;
    }

    private TablePage refused(
            TableKind kind, int status, String words, List<String> problems, Actor actor, HttpServletResponse response) {
        response.setStatus(status);
        return kind.page(forms.issue(actor, kind.route()), words, problems.stream().limit(PROBLEMS_SHOWN).toList());
    }
}
