package cn.petition.workflow.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a step asks for.
 *
 * @param label words beside the field; the label of the fact, or others where the step calls it otherwise
 * @param choices constants to choose from, empty for other kinds of facts
 * @param hint one sentence below the field, or {@code null}
 */
public record LedgerField(
        LedgerFact fact, boolean required, String label, List<? extends Enum<?>> choices, @Nullable String hint) {

    /** Most characters of a short and of a long text. */
    public static final int SHORT = 200;

    public static final int LONG = 2000;

    public static LedgerField must(LedgerFact fact) {
        return new LedgerField(fact, true, Labels.of(fact), List.of(), null);
    }

    public static LedgerField may(LedgerFact fact) {
        return new LedgerField(fact, false, Labels.of(fact), List.of(), null);
    }

    /** The same, called otherwise on the page. */
    public LedgerField called(String words) {
        return new LedgerField(fact, required, words, choices, hint);
    }

    public LedgerField among(Class<? extends Enum<?>> of) {
        return new LedgerField(fact, required, label, List.of(of.getEnumConstants()), hint);
    }

    public LedgerField hint(String words) {
        return new LedgerField(fact, required, label, choices, words);
    }
}
