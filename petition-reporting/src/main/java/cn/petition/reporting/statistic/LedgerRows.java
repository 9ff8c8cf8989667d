package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.Labels;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that come from one ledger: its lines, or the matters in them.
 *
 * @param basis which day of a line decides whether it belongs to the period
 * @param action the step whose day it is, where the basis is a step
 * @param finish the step by which somebody says that it is done; its last day stands in {@code finished_on}
 * @param said the fact with the day, where the basis is a day that the line says
 * @param matters condition on the line {@code r} under which its matters count, each once; {@code null} for the lines
 */
record LedgerRows(
        LedgerKind kind,
        Basis basis,
        @Nullable LedgerAction action,
        @Nullable LedgerAction finish,
        @Nullable LedgerFact said,
        @Nullable String matters)
        implements RowKind {

    /** Which day of a line decides. */
    enum Basis {
        /** The day on which the line began. */
        BEGUN,
        /** The last day of a step. */
        STEP,
        /** The day on which the line is due, extensions included. */
        DUE,
        /** No day: lines open at the end of the as-of day, whatever the period. */
        OPEN,
        /** No day: all lines, whatever the period. */
        ALL,
        /** The first day of the year for which the line was made, where it says one. */
        FOR_YEAR,
        /** A day that the line says. */
        SAID
    }

    @Override
    public String periodBasis() {
        var day = switch (basis) {
            case BEGUN -> "列入台账之日";
            case STEP -> Labels.of(Objects.requireNonNull(action)) + "之日（几次的以最后一次）";
            case DUE -> "期限（延期后）的最后一日";
            case FOR_YEAR -> "所属年度的 1 月 1 日";
            case SAID -> Labels.of(Objects.requireNonNull(said));
            case OPEN, ALL -> "";
        };
        return day.isEmpty() ? NO_PERIOD : day + (matters == null ? "" : "（事项后来列入的，以列入之日）") + HALF_OPEN;
    }

    /** A line knows who lives where only through its matters. */
    @Override
    public Set<Attribution> areas() {
        return matters == null
                ? EnumSet.complementOf(EnumSet.of(Attribution.RESIDENCE))
                : EnumSet.allOf(Attribution.class);
    }

    static LedgerRows begun(LedgerKind kind) {
        return new LedgerRows(kind, Basis.BEGUN, null, null, null, null);
    }

    static LedgerRows done(LedgerKind kind, LedgerAction action) {
        return new LedgerRows(kind, Basis.STEP, action, null, null, null);
    }

    static LedgerRows due(LedgerKind kind) {
        return new LedgerRows(kind, Basis.DUE, null, null, null, null);
    }

    static LedgerRows open(LedgerKind kind) {
        return new LedgerRows(kind, Basis.OPEN, null, null, null, null);
    }

    static LedgerRows all(LedgerKind kind) {
        return new LedgerRows(kind, Basis.ALL, null, null, null, null);
    }

    static LedgerRows forYear(LedgerKind kind) {
        return new LedgerRows(kind, Basis.FOR_YEAR, null, null, null, null);
    }

    static LedgerRows said(LedgerKind kind, LedgerFact day) {
        return new LedgerRows(kind, Basis.SAID, null, null, day, null);
    }

    /** Whether the day of a row decides whether it belongs to the period. */
    boolean withinPeriod() {
        return basis != Basis.OPEN && basis != Basis.ALL;
    }

    /** The same lines, with the last day of this step. */
    LedgerRows finishedBy(LedgerAction action) {
        return new LedgerRows(kind, basis, this.action, action, said, matters);
    }

    /** The matters in those of these lines that meet a condition, each once. */
    LedgerRows mattersOf(Condition lines) {
        return new LedgerRows(kind, basis, action, finish, said, lines.sql());
    }
}
