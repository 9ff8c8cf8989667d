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

    /**
     * As {@link #said}, with a number only where every line says one: where a line says none, or there is no line, the
     * figure has no value, which is not zero.
     */
    static <R extends Unit, U extends Unit> Measure<R, U> saidByEach(LedgerFact fact, U unit) {
        return new Measure<>(
                Measure.<R, U>said(fact, unit).column, unit, "(r.facts ->> '" + fact.name() + "') is not null");
    }

    /** @param column on the columns of the grain's row {@code r}, a whole number */
    static <R extends Unit, U extends Unit> Measure<R, U> column(String column, U unit) {
        return new Measure<>(column, unit);
    }

    private final String column;
    private final U unit;

    /** What every row must be for the figure to have a value; empty when it always has one. */
    private final String told;

    private Measure(String column, U unit) {
        this(column, unit, "");
    }

    private Measure(String column, U unit, String told) {
        this.column = column;
        this.unit = unit;
        this.told = told;
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

    /** The number of all rows; null where the figure has no value. */
    String aggregate() {
        if (counts()) {
            return "count(*)";
        }
        return whereTold("coalesce(sum(" + column + "), 0)", "");
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
        String filter = " filter (where " + condition.sql() + ")";
        return counts() ? "count(*)" + filter : whereTold("coalesce(sum(" + column + ")" + filter + ", 0)", filter);
    }

    private String whereTold(String sum, String filter) {
        return told.isEmpty() ? sum : "case when bool_and(" + told + ")" + filter + " then " + sum + " end";
    }
}
