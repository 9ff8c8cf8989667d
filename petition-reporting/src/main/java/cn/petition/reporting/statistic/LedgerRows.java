package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
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
