package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerFact;

/**
 * How a population becomes a number: its rows are counted, or a column of people is added up over them.
 *
 * @param <R> unit of one row of the population
 * @param <U> unit of the number
 */
public final class Measure<R extends Unit, U extends Unit> {

    /** Adds up the people who came on each visit (实际来访人数). */
    static final Measure<Unit.Batches, Unit.Attendances> VISITORS =
            new Measure<>("coalesce(r.visitor_count, 0)", Unit.ATTENDANCES);

    /** Adds up the numbers that lines of a ledger say. */
    static <R extends Unit, U extends Unit> Measure<R, U> said(LedgerFact fact, U unit) {
        return new Measure<>("coalesce(cast(r.facts ->> '" + fact.name() + "' as bigint), 0)", unit);
    }

    /** As {@link #said}; a line that says none counts as one. */
    static <R extends Unit, U extends Unit> Measure<R, U> saidOrOne(LedgerFact fact, U unit) {
        return new Measure<>("coalesce(cast(r.facts ->> '" + fact.name() + "' as bigint), 1)", unit);
    }

    private final String column;
    private final U unit;

    private Measure(String column, U unit) {
        this.column = column;
        this.unit = unit;
    }

    /** Counts the rows. */
    static <U extends Unit> Measure<U, U> rows(Grain<U> grain) {
        return new Measure<>("", grain.unit());
    }

    U unit() {
        return unit;
    }

    /** Whether the number is the length of the list. */
    boolean counts() {
        return column.isEmpty();
    }

    String aggregate() {
        return counts() ? "count(*)" : "coalesce(sum(" + column + "), 0)";
    }

    /** What one row adds to the number. */
    String contribution() {
        return counts() ? "1" : column;
    }

    /** As {@link #over}, where each row stands for {@code n} of them. */
    String overCounters(Condition condition) {
        return "coalesce(sum(" + (counts() ? "r.n" : column) + ") filter (where " + condition.sql() + "), 0)";
    }

    /** The number over the rows that meet a condition, as part of a query over more rows. */
    String over(Condition condition) {
        return counts()
                ? "count(*) filter (where " + condition.sql() + ")"
                : "coalesce(sum(" + column + ") filter (where " + condition.sql() + "), 0)";
    }
}
