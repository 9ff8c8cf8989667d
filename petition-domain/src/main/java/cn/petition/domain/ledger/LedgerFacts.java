package cn.petition.domain.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step says, or what a line of a ledger says after all its steps: a later step speaks louder. */
public record LedgerFacts(Map<LedgerFact, String> values) {

    public static final LedgerFacts NONE = new LedgerFacts(Map.of());

    public LedgerFacts {
        var copy = new EnumMap<LedgerFact, String>(LedgerFact.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** The same with one more; nothing changes for a value that is not given. */
    public LedgerFacts with(LedgerFact fact, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        var more = new EnumMap<LedgerFact, String>(LedgerFact.class);
        more.putAll(values);
        more.put(fact, value instanceof Enum<?> constant ? constant.name() : value.toString().strip());
        return new LedgerFacts(more);
    }

    public LedgerFacts and(LedgerFacts later) {
        var more = new EnumMap<LedgerFact, String>(LedgerFact.class);
        more.putAll(values);
        more.putAll(later.values);
        return new LedgerFacts(more);
    }

    public Optional<String> text(LedgerFact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    public Optional<LocalDate> date(LedgerFact fact) {
        return text(fact).map(LocalDate::parse);
    }

    public Optional<Long> number(LedgerFact fact) {
        return text(fact).map(Long::valueOf);
    }

    public <E extends Enum<E>> Optional<E> choice(LedgerFact fact, Class<E> of) {
        return text(fact).map(name -> Enum.valueOf(of, name));
    }

    public boolean says(LedgerFact fact) {
        return values.containsKey(fact);
    }
}
