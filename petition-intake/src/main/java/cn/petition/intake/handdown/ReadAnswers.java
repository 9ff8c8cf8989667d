package cn.petition.intake.handdown;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.importing.Finding;
import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.importing.MappingSuggestion;
import cn.petition.intake.importing.RowCells;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a list of answers: which row, by its own number or the one of the office above, with what result, on which day. */
@Component
public class ReadAnswers {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_RESULT = 2_000;

    /**
     * One answer.
     *
     * @param number number of the row, or the number that the office above gave it
     * @param on day of the answer, where the list says it
     */
    public record Answer(int line, String number, String result, @Nullable LocalDate on) {}

    /**
     * All answers of a list; nothing is read from one with a bad line, so that it is corrected and read as a whole.
     *
     * @throws ActionRefused with the first sentence of what has to be corrected
     */
    public List<Answer> read(Path file, String fileName) {
        var list = LedgerFile.open(file, fileName);
        Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
        MappingSuggestion.of(fileName, list.headings(), list.sample(100))
                .columns()
                .forEach((heading, field) -> columns.put(field, list.headings().indexOf(heading)));
        if (!columns.containsKey(LedgerField.EXTERNAL_NUMBER) || !columns.containsKey(LedgerField.ANSWER)) {
            throw new ActionRefused("AnswersSayRowAndResult", "清单应当有“交办编号”和“办理结果”两列，请改正标题后重新上传。", null);
        }
        var answers = new ArrayList<Answer>();
        var findings = new ArrayList<Finding>();
        list.forEachRow(row -> {
            var cells = new RowCells(row, list.headings(), columns);
            String number = cells.line(LedgerField.EXTERNAL_NUMBER, LONGEST_NUMBER).strip();
            String result = cells.text(LedgerField.ANSWER, LONGEST_RESULT).strip();
            var on = cells.date(LedgerField.ANSWERED_ON);
            if (number.isEmpty() && !cells.isRejected()) {
                cells.reject(LedgerField.EXTERNAL_NUMBER, "交办编号是空的，请补上后重新上传。");
            }
            if (result.isEmpty() && !cells.isRejected()) {
                cells.reject(LedgerField.ANSWER, "办理结果是空的，请补上后重新上传。");
            }
            if (cells.isRejected()) {
                findings.addAll(cells.findings());
            } else {
                answers.add(new Answer(row.line(), number, result, on.orElse(null)));
            }
        });
        if (!findings.isEmpty()) {
            throw new ActionRefused(
                    "AnswersAreReadAsAWhole", "第 " + findings.get(0).line() + " 行：" + findings.get(0).sentence(), null);
        }
        return answers;
    }
}
