package cn.petition.reporting.statistic;

/**
 * What one row of a population is, and with it the unit in which the population is counted.
 *
 * @param <U> unit of one row
 */
public final class Grain<U extends Unit> {

    /** Filings by the day of receipt; a repeated one is a row of its own. */
    static final Grain<Unit.Filings> FILING = new Grain<>(MatterRows.FILING, Unit.FILINGS);

    /** Visits by the day of receipt; one visit is one batch, however many people came. */
    static final Grain<Unit.Batches> VISIT = new Grain<>(MatterRows.FILING, Unit.BATCHES);

    /** Matters by the day of receipt; a joined one is not counted on its own. */
    static final Grain<Unit.Matters> MATTER = new Grain<>(MatterRows.MATTER, Unit.MATTERS);

    /** As {@link #MATTER}, those with an answer, and the days it took. */
    static final Grain<Unit.Matters> ANSWERED_MATTER = new Grain<>(MatterRows.ANSWERED_MATTER, Unit.MATTERS);

    /** Matters to which something happened within the period, whenever they were received. */
    static final Grain<Unit.Matters> CASE_EVENT = new Grain<>(MatterRows.CASE_EVENT, Unit.MATTERS);

    /** Matters of petition offices by the fifteenth day after receipt. */
    static final Grain<Unit.Matters> OFFICE_ACCEPTANCE = new Grain<>(MatterRows.OFFICE_ACCEPTANCE, Unit.MATTERS);

    /** Matters handed to an organ by the thirtieth day after receipt. */
    static final Grain<Unit.Matters> ORGAN_ACCEPTANCE = new Grain<>(MatterRows.ORGAN_ACCEPTANCE, Unit.MATTERS);

    /** Matters that were rated, or whose last day for a rating has passed. */
    static final Grain<Unit.Matters> RATEABLE = new Grain<>(MatterRows.RATEABLE, Unit.MATTERS);

    /** Duties by the last day on which they could be met. */
    static final Grain<Unit.Duties> DUTY = new Grain<>(MatterRows.DUTY, Unit.DUTIES);

    /** Duties that are open and overdue at the end of the as-of day, whatever the period. */
    static final Grain<Unit.Duties> OVERDUE_DUTY = new Grain<>(MatterRows.OVERDUE_DUTY, Unit.DUTIES);

    /** Matters by the day on which what they are about was settled, as far as it still is. */
    static final Grain<Unit.Matters> RESOLVED_MATTER = new Grain<>(MatterRows.RESOLVED_MATTER, Unit.MATTERS);

    /** Matters by the day on which an organ took them first. */
    static final Grain<Unit.Matters> FIRST_HANDLED = new Grain<>(MatterRows.FIRST_HANDLED, Unit.MATTERS);

    /** Matters not at their end, by the organ that is answerable for them at the as-of moment. */
    static final Grain<Unit.Matters> ANSWERABLE = new Grain<>(MatterRows.ANSWERABLE, Unit.MATTERS);

    /** Matters in the lines of a ledger, each once however many lines have it. */
    static Grain<Unit.Matters> mattersIn(LedgerRows lines, Condition counting) {
        return new Grain<>(lines.mattersOf(counting), Unit.MATTERS);
    }

    /** Lines of a ledger, in the unit in which the office counts them. */
    static <U extends Unit> Grain<U> lines(LedgerRows lines, U unit) {
        return new Grain<>(lines, unit);
    }

    private final RowKind rows;
    private final U unit;

    Grain(RowKind rows, U unit) {
        this.rows = rows;
        this.unit = unit;
    }

    RowKind rows() {
        return rows;
    }

    U unit() {
        return unit;
    }
}
