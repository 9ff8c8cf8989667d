package cn.petition.reporting.statistic;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

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
