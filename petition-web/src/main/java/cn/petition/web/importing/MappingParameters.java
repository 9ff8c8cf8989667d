package cn.petition.web.importing;

import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.importing.LedgerMapping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of the mapping form: {@code column.0}, {@code constant.CHANNEL}, {@code value.CHANNEL.word}. */
final class MappingParameters {

    private MappingParameters() {}

    /** What was chosen; names and values that the form does not have are passed over. */
    static LedgerMapping mapping(Map<String, String> parameters, List<String> headings) {
        var columns = new TreeMap<String, LedgerField>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            field(parameters.getOrDefault("column." + column, "")).ifPresent(field -> columns.put(heading, field));
        }
        var constants = new EnumMap<LedgerField, String>(LedgerField.class);
        var values = new EnumMap<LedgerField, Map<String, String>>(LedgerField.class);
        for (var field : LedgerField.values()) {
            String constant = parameters.getOrDefault("constant." + field, "").strip();
            if (!constant.isEmpty() && (field == LedgerField.RECEIVED_ON || field.means(constant))) {
                constants.put(field, constant);
            }
            String prefix = "value." + field + ".";
            parameters.forEach((name, code) -> {
                if (name.startsWith(prefix) && field.means(code)) {
                    values.computeIfAbsent(field, absent -> new TreeMap<>())
                            .put(name.substring(prefix.length()), code);
                }
            });
        }
        return new LedgerMapping(parameters.getOrDefault("source", ""), columns, constants, values);
    }

    private static Optional<LedgerField> field(String name) {
        return Arrays.stream(LedgerField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
