package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row must be to belong to a population. The same condition stands in the query that counts and in the query
 * that lists, so number and list cannot differ. Its text is written here in code, never taken from anybody.
 */
public final class Condition {

    static final Condition ALL = new Condition("true", EnumSet.noneOf(CaseEvent.class));

    private final String sql;
    private final Set<CaseEvent> events;

    private Condition(String sql, Set<CaseEvent> events) {
        this.sql = sql;
        this.events = events;
    }

    /** @param sql on the columns of the grain's row {@code r} */
    static Condition of(String sql) {
        return new Condition(sql, EnumSet.noneOf(CaseEvent.class));
    }

    /** The line stood in one of these places at the as-of moment. */
    static Condition standing(LedgerStatus first, LedgerStatus... more) {
        return new Condition("r.status in (" + quoted(EnumSet.of(first, more)) + ")", EnumSet.noneOf(CaseEvent.class));
    }

    /** The line stood in none of these places at the as-of moment. */
    static Condition notStanding(LedgerStatus first, LedgerStatus... more) {
        return new Condition("r.status not in (" + quoted(EnumSet.of(first, more)) + ")", EnumSet.noneOf(CaseEvent.class));
    }

    /** The line said one of these at the as-of moment. */
    static Condition says(LedgerFact fact, Enum<?>... values) {
        var words = Arrays.stream(values).map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
        return new Condition(
                "r.facts ->> '" + fact.name() + "' in (" + words + ")", EnumSet.noneOf(CaseEvent.class));
    }

    /** The line said none of these at the as-of moment. */
    static Condition saysNot(LedgerFact fact, Enum<?>... values) {
        return new Condition("(" + says(fact, values).sql + ") is not true", EnumSet.noneOf(CaseEvent.class));
    }

    /** The line came from one that says so. */
    static Condition partOf(LedgerKind kind, String says) {
        return new Condition(
                "r.parent_id in (select p.id from ledger_entry p where p.kind = '" + kind.name() + "' and " + says + ")",
                EnumSet.noneOf(CaseEvent.class));
    }

    private static String quoted(Set<LedgerStatus> places) {
        return places.stream().map(place -> "'" + place.name() + "'").collect(Collectors.joining(", "));
    }

    /** One of the events happened to the matter within the period. */
    static Condition happened(CaseEvent first, CaseEvent... more) {
        var events = EnumSet.of(first, more);
        int bits = events.stream().mapToInt(CaseEvent::bit).sum();
        return new Condition("(r.happened & " + bits + ") <> 0", events);
    }

    Condition and(Condition... others) {
        var all = EnumSet.noneOf(CaseEvent.class);
        all.addAll(events);
        var text = new StringBuilder("(" + sql + ")");
        Arrays.stream(others).forEach(other -> {
            all.addAll(other.events);
            text.append(" and (").append(other.sql).append(')');
        });
        return new Condition(text.toString(), all);
    }

    String sql() {
        return sql;
    }

    Set<CaseEvent> events() {
        return events;
    }
}
