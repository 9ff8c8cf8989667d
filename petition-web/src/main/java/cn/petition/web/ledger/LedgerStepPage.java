package cn.petition.web.ledger;

import cn.petition.web.component.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one step.
 *
 * @param back where the officer came from
 * @param line the line in words, {@code null} when it begins
 */
record LedgerStepPage(
        String words,
        String ledger,
        String ledgerHref,
        @Nullable String line,
        String back,
        String action,
        @Nullable String basis,
        @Nullable String explanation,
        @Nullable String refusal,
        List<Field> fields,
        boolean title,
        Asked organ,
        Asked due,
        Asked matters,
        Asked place,
        List<Choice> organs,
        List<Choice> places,
        LocalDate today) {

    /** Whether something is asked for and has to be said. */
    record Asked(boolean asked, boolean required) {}

    /**
     * One fact.
     *
     * @param name of the input
     * @param type text, longText, date, number or choice
     */
    record Field(
            String name,
            String type,
            String label,
            boolean required,
            List<Choice> choices,
            @Nullable String hint) {}
}
