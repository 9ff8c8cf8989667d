package cn.petition.reporting.handdown;

import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a hand-down in a list.
 *
 * @param version steps so far
 * @param other the row that it repeats or is merged into
 * @param matter number of the matter that it is registered as
 */
public record HandedLine(
        UUID id,
        int version,
        String number,
        UUID batch,
        String batchTitle,
        int line,
        @Nullable String upperNumber,
        @Nullable String petitioner,
        @Nullable String place,
        String title,
        String claim,
        LedgerStatus status,
        LocalDate receivedOn,
        @Nullable UUID other,
        @Nullable String otherNumber,
        @Nullable String matter,
        boolean resolved) {}
