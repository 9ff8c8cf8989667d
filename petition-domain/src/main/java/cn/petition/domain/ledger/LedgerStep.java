package cn.petition.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the append-only log of a ledger. */
public record LedgerStep(
        UUID id,
        UUID entry,
        int sequence,
        LedgerAction action,
        @Nullable LedgerStatus from,
        LedgerStatus to,
        @Nullable UUID actor,
        String actorName,
        @Nullable UUID actorOrgan,
        @Nullable UUID responsible,
        @Nullable LocalDate dueOn,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String basis,
        LedgerFacts facts,
        List<UUID> added,
        List<UUID> removed,
        @Nullable UUID other,
        @Nullable UUID document) {}
