package cn.petition.domain.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A step was written into the log of a ledger; told within its transaction, so that what follows stands or falls with
 * it.
 *
 * @param entry the line after the step
 * @param before the line before it, {@code null} when it began
 */
public record LedgerStepTaken(
        LedgerEntry entry, @Nullable LedgerEntry before, LedgerAction action, LedgerMoment moment) {}
