package cn.petition.intake.importing;

import cn.petition.intake.ledgerfile.LedgerRow;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Proposes what the columns of a ledger mean, from its headings and first rows. */
public final class MappingSuggestion {

    private MappingSuggestion() {}

    public static LedgerMapping of(String fileName, List<String> headings, List<LedgerRow> sample) {
        var columns = new LinkedHashMap<String, LedgerField>();
        var taken = EnumSet.noneOf(LedgerField.class);
        for (int column = 0; column < headings.size(); column++) {
            int here = column;
            LedgerField.knownBy(plain(headings.get(column)))
                    .filter(field -> !taken.contains(field))
                    .filter(field -> !field.coded() || speaksOf(field, here, sample))
                    .ifPresent(field -> {
                        taken.add(field);
                        columns.put(headings.get(here), field);
                    });
        }
        return new LedgerMapping(sourceOf(fileName), columns, Map.of(), Map.of());
    }

    /** A saved mapping or suggestion, completed with what the words of its columns of codes probably mean. */
    static LedgerMapping withWords(LedgerMapping mapping, Map<LedgerField, List<String>> words) {
        var values = new EnumMap<LedgerField, Map<String, String>>(LedgerField.class);
        words.forEach((field, found) -> {
            var meanings = new TreeMap<>(mapping.values().getOrDefault(field, Map.of()));
            found.forEach(word -> CodeWords.suggest(field, word)
                    .ifPresent(code -> meanings.putIfAbsent(word, code.name())));
            values.put(field, meanings);
        });
        return new LedgerMapping(mapping.source(), mapping.columns(), mapping.constants(), values);
    }

    private static boolean speaksOf(LedgerField field, int column, List<LedgerRow> sample) {
        return sample.stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell -> CodeWords.suggest(field, cell).isPresent());
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)", "")
                .replaceAll("[\\s*:]", "");
    }

    /** The name of the file without what changes from month to month. */
    static String sourceOf(String fileName) {
        String name = fileName.replaceAll("\\.[^.]*$", "");
        String lasting = name.replaceAll("[(（][^()（）]*[)）]|副本|\\d{1,4}年|\\d{1,2}[月日]|[-_ ]?\\d{4,}([-_.]\\d{1,2})*(?![A-Za-z\\d])", "")
                .replaceAll("^[-_ .]+|[-_ .]+$", "");
        return lasting.isEmpty() ? name : lasting;
    }
}
