package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerKind;
import org.jspecify.annotations.Nullable;

/**
 * Rows that come from one ledger: its lines, or the matters in them.
 *
 * @param basis which day of a line decides whether it belongs to the period
 * @param action the step whose day it is, where the basis is a step
 * @param finish the step by which somebody says that it is done; its last day stands in {@code finished_on}
 * @param matters condition on the line {@code r} under which its matters count, each once; {@code null} for the lines
 */
record LedgerRows(
        LedgerKind kind,
        Basis basis,
        @Nullable LedgerAction action,
        @Nullable LedgerAction finish,
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
        OPEN
    }

    static LedgerRows begun(LedgerKind kind) {
        return new LedgerRows(kind, Basis.BEGUN, null, null, null);
    }

    static LedgerRows done(LedgerKind kind, LedgerAction action) {
        return new LedgerRows(kind, Basis.STEP, action, null, null);
    }

    static LedgerRows due(LedgerKind kind) {
        return new LedgerRows(kind, Basis.DUE, null, null, null);
    }

    static LedgerRows open(LedgerKind kind) {
        return new LedgerRows(kind, Basis.OPEN, null, null, null);
    }

    /** The same lines, with the last day of this step. */
    LedgerRows finishedBy(LedgerAction action) {
        return new LedgerRows(kind, basis, this.action, action, matters);
    }

    /** The matters in those of these lines that meet a condition, each once. */
    LedgerRows mattersOf(Condition lines) {
        return new LedgerRows(kind, basis, action, finish, lines.sql());
    }
}
