package cn.petition.domain.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@link LedgerLifecycle}.
 *
 * @param from status before, {@code null} for the first step
 * @param to status after
 * @param basis article or office practice on which the step rests
 */
public record LedgerRow(
        LedgerKind kind,
        @Nullable LedgerStatus from,
        LedgerAction action,
        LedgerStatus to,
        LedgerParty party,
        String basis) {}
