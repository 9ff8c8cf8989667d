package cn.petition.intake.screening;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerRow;
import cn.petition.intake.value.ChineseDate;
import cn.petition.intake.value.ValueRefused;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column; what cannot be read is a finding and counts as not written. */
final class ScreeningCells {

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int LONGEST_SHOWN = 20;

    private final LedgerRow row;
    private final Map<ScreeningColumn, Integer> columns;
    private final List<ScreeningFinding> findings;

    ScreeningCells(LedgerRow row, Map<ScreeningColumn, Integer> columns, List<ScreeningFinding> findings) {
        this.row = row;
        this.columns = columns;
        this.findings = findings;
        row.problems()
                .forEach(problem ->
                        findings.add(new ScreeningFinding(row.line(), problem.heading(), problem.sentence() + "。")));
    }

    int line() {
        return row.line();
    }

    /** A text in one line, at most 200 characters. */
    @Nullable String line(ScreeningColumn column) {
        return text(column, SHORT);
    }

    /** A text of at most 2000 characters. */
    @Nullable String text(ScreeningColumn column) {
        return text(column, LONG);
    }

    private @Nullable String text(ScreeningColumn column, int most) {
        Integer at = columns.get(column);
        String text = at == null ? "" : row.cells().get(at).strip();
        if (text.isEmpty()) {
            if (column.required()) {
                refuse(column, "没有填写，请补上后重新上传。");
            }
            return null;
        }
        if (text.length() > most) {
            refuse(column, "超过 " + most + " 个字，请缩短后重新上传。");
            return null;
        }
        return text;
    }

    @Nullable LocalDate date(ScreeningColumn column, LocalDate today) {
        return day(column, written -> ChineseDate.parse(written).ensureNotAfter(today));
    }

    /** A day that may lie ahead. */
    @Nullable LocalDate dueDay(ScreeningColumn column) {
        return day(column, ChineseDate::parse);
    }

    private @Nullable LocalDate day(ScreeningColumn column, Function<String, ChineseDate> reading) {
        String written = line(column);
        try {
            return written == null ? null : reading.apply(written).date();
        } catch (ValueRefused refused) {
            refuse(column, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    @Nullable Integer people(ScreeningColumn column) {
        String written = line(column);
        if (written == null) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s|[人名]$|\\.0+$", "");
        if (!plain.matches("\\d{1,7}") || Integer.parseInt(plain) < 1 || Integer.parseInt(plain) > MOST_PEOPLE) {
            refuse(column, "“" + shown(written) + "”无法识别，请填写 1 至 1,000,000 的整数。");
            return null;
        }
        return Integer.valueOf(plain);
    }

    /** A constant by the word that the office uses for it. */
    <E extends Enum<E>> @Nullable E code(ScreeningColumn column, Class<E> type) {
        String written = line(column);
        if (written == null) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s|纠纷$", "");
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (plain.equals(Normalizer.normalize(Labels.of(constant), Normalizer.Form.NFKC).replaceAll("\\s|纠纷$", ""))) {
                return constant;
            }
        }
        refuse(column, "“" + shown(written) + "”不在种类表中，请填写："
                + String.join("、", Arrays.stream(constants).map(Labels::of).toList()) + "。");
        return null;
    }

    void refuse(ScreeningColumn column, String sentence) {
        findings.add(new ScreeningFinding(row.line(), column.title(), sentence));
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
