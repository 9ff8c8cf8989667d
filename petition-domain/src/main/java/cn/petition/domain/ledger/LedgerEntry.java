package cn.petition.domain.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ledger as it stands now; all of it follows from the steps of its log.
 *
 * @param number as people call it, gap-free for each office, ledger and year: 包案〔2026〕12号
 * @param office the organ that keeps the line
 * @param responsible the organ that has to act, where there is one
 * @param parent the line from which this one came: the batch of a row, the meeting of a task
 * @param facts what all steps together say
 * @param dueOn until when somebody has to act
 * @param endedOn when the line was closed
 * @param version steps so far, for two people at one line
 */
public record LedgerEntry(
        UUID id,
        LedgerKind kind,
        String number,
        UUID office,
        @Nullable UUID responsible,
        @Nullable UUID parent,
        String title,
        LedgerStatus status,
        @Nullable String place,
        LedgerFacts facts,
        LocalDate begunOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        int version) {}
