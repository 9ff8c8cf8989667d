package cn.petition.intake.importing;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerRow;
import cn.petition.intake.value.ChineseDate;
import cn.petition.intake.value.ValueRefused;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row by field, with everything that was found wrong about them on the way. */
public final class RowCells {

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern YES = Pattern.compile("是|1|true|y|yes|√|匿名|有");
    private static final Pattern NO = Pattern.compile("否|0|false|n|no|×|实名|不匿名|无|");
    private static final int MOST = 1_000_000;
    private static final int LONGEST_SHOWN = 20;

    private final LedgerRow row;
    private final List<String> headings;
    private final Map<LedgerField, Integer> columns;
    private final List<Finding> findings = new ArrayList<>();

    public RowCells(LedgerRow row, List<String> headings, Map<LedgerField, Integer> columns) {
        this.row = row;
        this.headings = headings;
        this.columns = columns;
        row.problems().stream()
                .filter(problem -> problem.column() >= headings.size() || columns.containsValue(problem.column()))
                .forEach(problem -> findings.add(new Finding(
                        FindingKind.REJECTED,
                        row.line(),
                        problem.column() + 1,
                        problem.heading(),
                        problem.sentence() + "。")));
    }

    public boolean has(LedgerField field) {
        return columns.containsKey(field);
    }

    /** The text, empty where there is no column. */
    public String text(LedgerField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cells().get(column);
    }

    public String text(LedgerField field, int longest) {
        String text = text(field);
        if (text.codePoints().anyMatch(RowCells::isUnsound)) {
            reject(field, Labels.of(field) + "含有无法保存的控制字符，请删除后重新填写。");
            return "";
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            reject(field, Labels.of(field) + "有 " + length + " 个字，超过 " + longest + " 个字，请缩短或拆分后重新填写。");
            return "";
        }
        return text;
    }

    private static boolean isUnsound(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    public String line(LedgerField field, int longest) {
        return text(field, longest).replaceAll("\\s+", " ");
    }

    public Optional<LocalDate> date(LedgerField field) {
        String written = text(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ChineseDate.parse(written).date());
        } catch (ValueRefused refused) {
            reject(field, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** A number of people, at least one, such as {@code 12} or {@code 12人}. */
    Optional<Integer> people(LedgerField field) {
        return number(field, 1, "的整数，例如“12”");
    }

    /** A number of days. */
    Optional<Integer> days(LedgerField field) {
        return number(field, 0, "的整数，例如“15”");
    }

    private Optional<Integer> number(LedgerField field, int least, String example) {
        String plain = Normalizer.normalize(text(field), Normalizer.Form.NFKC).replaceAll("\\s|[人名天]$|\\.0+$", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!COUNT.matcher(plain).matches() || Integer.parseInt(plain) < least || Integer.parseInt(plain) > MOST) {
            reject(
                    field,
                    Labels.of(field) + "“" + shown(text(field)) + "”无法识别，请填写 " + least + " 至 1,000,000 " + example + "。");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(plain));
    }

    boolean yes(LedgerField field) {
        String plain = Normalizer.normalize(text(field), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (YES.matcher(plain).matches()) {
            return true;
        }
        if (!NO.matcher(plain).matches()) {
            reject(field, Labels.of(field) + "“" + shown(text(field)) + "”无法识别，请填写“是”或“否”。");
        }
        return false;
    }

    /** What the cell means by the mapping; where it is empty, what holds for all rows. */
    <E extends Enum<E>> Optional<E> code(LedgerField field, Class<E> type, LedgerMapping mapping) {
        String word = text(field);
        Optional<String> meant = word.isEmpty() ? mapping.constant(field) : mapping.meaning(field, word);
        if (meant.isEmpty() && !word.isEmpty()) {
            reject(field, "“" + shown(word) + "”没有对应的" + Labels.of(field) + "，请在列的对应中为它选定一个。");
        }
        return meant.map(code -> Enum.valueOf(type, code));
    }

    public void reject(LedgerField field, String sentence) {
        add(FindingKind.REJECTED, field, sentence);
    }

    public void notice(LedgerField field, String sentence) {
        add(FindingKind.NOTICE, field, sentence);
    }

    void rejectRow(String sentence) {
        findings.add(Finding.ofRow(FindingKind.REJECTED, row.line(), sentence));
    }

    public boolean isRejected() {
        return findings.stream().anyMatch(finding -> finding.kind() == FindingKind.REJECTED);
    }

    /** Whether this very cell has already been rejected, so that it is not also called empty. */
    public boolean isRejected(LedgerField field) {
        Integer column = columns.get(field);
        return column != null
                && findings.stream()
                        .anyMatch(finding -> finding.kind() == FindingKind.REJECTED
                                && Integer.valueOf(column + 1).equals(finding.position()));
    }

    public List<Finding> findings() {
        return findings;
    }

    private void add(FindingKind kind, LedgerField field, String sentence) {
        Integer column = columns.get(field);
        findings.add(
                column == null
                        ? Finding.ofRow(kind, row.line(), sentence)
                        : new Finding(kind, row.line(), column + 1, headings.get(column), sentence));
    }

    public static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
