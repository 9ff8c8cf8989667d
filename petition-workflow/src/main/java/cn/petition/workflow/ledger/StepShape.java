package cn.petition.workflow.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step asks for: facts, and beside them the parts that every line of a ledger has.
 *
 * @param title only the first step asks for it
 * @param matters numbers of matters that are added, or taken away by {@code REMOVE_MATTER}
 * @param explanation what the step means and leads to, one or two sentences for the officer
 */
public record StepShape(
        List<LedgerField> fields,
        Ask title,
        Ask responsible,
        Ask due,
        Ask matters,
        Ask place,
        @Nullable String explanation) {

    public StepShape {
        fields = List.copyOf(fields);
    }

    public static StepShape of(LedgerField... fields) {
        return new StepShape(List.of(fields), Ask.NO, Ask.NO, Ask.NO, Ask.NO, Ask.NO, null);
    }

    public StepShape title(Ask ask) {
        return new StepShape(fields, ask, responsible, due, matters, place, explanation);
    }

    public StepShape responsible(Ask ask) {
        return new StepShape(fields, title, ask, due, matters, place, explanation);
    }

    public StepShape due(Ask ask) {
        return new StepShape(fields, title, responsible, ask, matters, place, explanation);
    }

    public StepShape matters(Ask ask) {
        return new StepShape(fields, title, responsible, due, ask, place, explanation);
    }

    public StepShape place(Ask ask) {
        return new StepShape(fields, title, responsible, due, matters, ask, explanation);
    }

    public StepShape explained(String words) {
        return new StepShape(fields, title, responsible, due, matters, place, words);
    }
}
