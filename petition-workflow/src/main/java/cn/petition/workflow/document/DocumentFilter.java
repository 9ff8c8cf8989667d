package cn.petition.workflow.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of the own organ somebody looks for, newest first.
 *
 * @param from first day of issue
 * @param to last day of issue
 * @param words part of the document's or the matter's number
 * @param after the document before the first one wanted
 */
public record DocumentFilter(
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words,
        @Nullable Position after) {

    /** Where a list goes on. */
    public record Position(Instant issuedAt, UUID id) {}
}
