package cn.petition.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step says and changes.
 *
 * @param responsible who has to act from now on; {@code null} changes nothing
 * @param dueOn until when from now on; {@code null} changes nothing
 * @param added matters that belong to the line from now on
 * @param removed matters that no longer do
 * @param other another line that the step is about: the row that is repeated, the row merged into
 * @param document the paper that the step rests on
 */
public record LedgerChange(
        LedgerFacts facts,
        @Nullable UUID responsible,
        @Nullable LocalDate dueOn,
        List<UUID> added,
        List<UUID> removed,
        @Nullable UUID other,
        @Nullable UUID document) {

    public LedgerChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public static LedgerChange none() {
        return saying(LedgerFacts.NONE);
    }

    public static LedgerChange saying(LedgerFacts facts) {
        return new LedgerChange(facts, null, null, List.of(), List.of(), null, null);
    }

    public LedgerChange by(@Nullable UUID organ) {
        return new LedgerChange(facts, organ, dueOn, added, removed, other, document);
    }

    public LedgerChange until(@Nullable LocalDate day) {
        return new LedgerChange(facts, responsible, day, added, removed, other, document);
    }

    public LedgerChange adding(List<UUID> matters) {
        return new LedgerChange(facts, responsible, dueOn, matters, removed, other, document);
    }

    public LedgerChange removing(List<UUID> matters) {
        return new LedgerChange(facts, responsible, dueOn, added, matters, other, document);
    }

    public LedgerChange about(@Nullable UUID line) {
        return new LedgerChange(facts, responsible, dueOn, added, removed, line, document);
    }

    public LedgerChange on(@Nullable UUID paper) {
        return new LedgerChange(facts, responsible, dueOn, added, removed, other, paper);
    }
}
