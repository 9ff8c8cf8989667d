package cn.petition.reporting.statistic;

/**
 * What one row of a population is, and with it the unit in which the population is counted.
 *
 * @param <U> unit of one row
 */
public final class Grain<U extends Unit> {

    /** Filings by the day of receipt; a repeated one is a row of its own. */
    static final Grain<Unit.Filings> FILING = new Grain<>(Rows.FILING, Unit.FILINGS);

    /** Visits by the day of receipt; one visit is one batch, however many people came. */
    static final Grain<Unit.Batches> VISIT = new Grain<>(Rows.FILING, Unit.BATCHES);

    /** Matters by the day of receipt; a joined one is not counted on its own. */
    static final Grain<Unit.Matters> MATTER = new Grain<>(Rows.MATTER, Unit.MATTERS);

    /** As {@link #MATTER}, those with an answer, and the days it took. */
    static final Grain<Unit.Matters> ANSWERED_MATTER = new Grain<>(Rows.ANSWERED_MATTER, Unit.MATTERS);

    /** Matters to which something happened within the period, whenever they were received. */
    static final Grain<Unit.Matters> CASE_EVENT = new Grain<>(Rows.CASE_EVENT, Unit.MATTERS);

    /** Duties by the last day on which they could be met. */
    static final Grain<Unit.Duties> DUTY = new Grain<>(Rows.DUTY, Unit.DUTIES);

    /** Duties that are open and overdue at the end of the as-of day, whatever the period. */
    static final Grain<Unit.Duties> OVERDUE_DUTY = new Grain<>(Rows.OVERDUE_DUTY, Unit.DUTIES);

    /** The query from which the rows come. */
    enum Rows {
        FILING,
        MATTER,
        ANSWERED_MATTER,
        CASE_EVENT,
        DUTY,
        OVERDUE_DUTY
    }

    private final Rows rows;
    private final U unit;

    private Grain(Rows rows, U unit) {
        this.rows = rows;
        this.unit = unit;
    }

    Rows rows() {
        return rows;
    }

    U unit() {
        return unit;
    }
}
