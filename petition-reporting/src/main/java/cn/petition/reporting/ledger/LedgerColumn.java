package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.Labels;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that one ledger has beside those of all.
 *
 * @param width in characters of a Latin digit; a Chinese character takes two
 * @param shown whether the list on the page has it too, or only the sheet
 */
public record LedgerColumn(
        String title, double width, boolean shown, Function<LedgerLine, @Nullable String> words) {

    /** A fact of the line under its own label, on page and sheet. */
    public static LedgerColumn of(LedgerFact fact, double width) {
        return new LedgerColumn(Labels.of(fact), width, true, line -> line.facts().text(fact).orElse(null));
    }

    /** A fact that is a constant with a label. */
    public static <E extends Enum<E>> LedgerColumn of(LedgerFact fact, double width, Class<E> constants) {
        return new LedgerColumn(
                Labels.of(fact), width, true, line -> line.facts().choice(fact, constants).map(Labels::of).orElse(null));
    }

    public LedgerColumn called(String words) {
        return new LedgerColumn(words, width, shown, this.words);
    }

    /** Only in the sheet. */
    public LedgerColumn sheetOnly() {
        return new LedgerColumn(title, width, false, words);
    }
}
