package cn.petition.intake.importing;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.intake.value.ChineseDate;
import cn.petition.intake.value.ValueRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the columns of a ledger mean (列的对应).
 *
 * @param source name of the system or office the ledger comes from; numbers are unique within it
 * @param columns what a heading means; headings that are not here are left out of the import
 * @param constants what holds where there is no column or the cell is empty: codes, and the day of receipt
 * @param values what the words of a column of codes mean
 */
public record LedgerMapping(
        String source,
        Map<String, LedgerField> columns,
        Map<LedgerField, String> constants,
        Map<LedgerField, Map<String, String>> values) {

    private static final int LONGEST_SOURCE = 100;
    private static final String SOURCE = "source";
    private static final String COLUMN = "column.";
    private static final String CONSTANT = "constant.";
    private static final String VALUE = "value.";

    public LedgerMapping {
        source = source.strip();
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        values = Map.copyOf(values);
    }

    public Optional<String> headingOf(LedgerField field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<String> constant(LedgerField field) {
        return Optional.ofNullable(constants.get(field));
    }

    /** What a word of a column of codes means. */
    public Optional<String> meaning(LedgerField field, String word) {
        return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(word));
    }

    /** Whether a row may turn out an accusation, which only named persons may know (Art. 30). */
    public boolean mayHoldAccusations() {
        String accusation = MatterKind.ACCUSATION.name();
        return accusation.equals(constants.get(LedgerField.KIND))
                || headingOf(LedgerField.KIND).isPresent()
                        && values.getOrDefault(LedgerField.KIND, Map.of()).containsValue(accusation);
    }

    /**
     * What is missing, one sentence each; nothing when rows can be read with it.
     *
     * @param words the words found in each column of codes
     */
    public List<String> problems(Map<LedgerField, List<String>> words, LocalDate today) {
        var problems = new ArrayList<String>();
        if (source.isEmpty() || source.codePointCount(0, source.length()) > LONGEST_SOURCE) {
            problems.add("请填写来源名称（1 至 " + LONGEST_SOURCE + " 个字），例如“市长信箱”。");
        }
        twice().forEach(field -> problems.add("有两列都对应“" + Labels.of(field) + "”，请只留一列。"));
        if (headingOf(LedgerField.CLAIM).isEmpty()) {
            problems.add("请指出哪一列是“" + Labels.of(LedgerField.CLAIM) + "”；没有这一列的表格不能导入。");
        }
        receivedOn(today).ifPresent(problems::add);
        for (var field : List.of(LedgerField.CHANNEL, LedgerField.PURPOSE)) {
            if (headingOf(field).isEmpty() && constant(field).isEmpty()) {
                problems.add("请指出哪一列是“" + Labels.of(field) + "”，或者为全部行选定一个。");
            }
        }
        for (var field : List.of(LedgerField.CHANNEL, LedgerField.PURPOSE, LedgerField.KIND)) {
            if (headingOf(field).isPresent()) {
                words.getOrDefault(field, List.of()).stream()
                        .filter(word -> meaning(field, word).isEmpty())
                        .forEach(word -> problems.add("请为“" + word + "”选定对应的" + Labels.of(field) + "。"));
            }
        }
        return problems;
    }

    private Set<LedgerField> twice() {
        var seen = EnumSet.noneOf(LedgerField.class);
        var twice = EnumSet.noneOf(LedgerField.class);
        columns.values().stream().filter(field -> !seen.add(field)).forEach(twice::add);
        return twice;
    }

    private Optional<String> receivedOn(LocalDate today) {
        var written = constant(LedgerField.RECEIVED_ON);
        if (written.isEmpty()) {
            return headingOf(LedgerField.RECEIVED_ON).isPresent()
                    ? Optional.empty()
                    : Optional.of("请指出哪一列是“" + Labels.of(LedgerField.RECEIVED_ON) + "”，或者为全部行填写一个日期。");
        }
        try {
            ChineseDate.parse(written.get()).ensureNotAfter(today);
            return Optional.empty();
        } catch (ValueRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /** As pairs of text, the form in which it is kept. */
    Map<String, String> entries() {
        var entries = new TreeMap<String, String>();
        entries.put(SOURCE, source);
        columns.forEach((heading, field) -> entries.put(COLUMN + heading, field.name()));
        constants.forEach((field, constant) -> entries.put(CONSTANT + field.name(), constant));
        values.forEach((field, words) ->
                words.forEach((word, code) -> entries.put(VALUE + field.name() + "." + word, code)));
        return entries;
    }

    static LedgerMapping ofEntries(Map<String, String> entries) {
        var columns = new TreeMap<String, LedgerField>();
        var constants = new EnumMap<LedgerField, String>(LedgerField.class);
        var values = new EnumMap<LedgerField, Map<String, String>>(LedgerField.class);
        entries.forEach((key, value) -> {
            if (key.startsWith(COLUMN)) {
                columns.put(key.substring(COLUMN.length()), LedgerField.valueOf(value));
            } else if (key.startsWith(CONSTANT)) {
                constants.put(LedgerField.valueOf(key.substring(CONSTANT.length())), value);
            } else if (key.startsWith(VALUE)) {
                int dot = key.indexOf('.', VALUE.length());
                values.computeIfAbsent(
                                LedgerField.valueOf(key.substring(VALUE.length(), dot)), field -> new TreeMap<>())
                        .put(key.substring(dot + 1), value);
            }
        });
        return new LedgerMapping(entries.getOrDefault(SOURCE, ""), columns, constants, values);
    }
}
