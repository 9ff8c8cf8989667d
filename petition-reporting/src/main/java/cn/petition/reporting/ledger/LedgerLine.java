package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ledger as lists and sheets show it.
 *
 * @param matters how many matters belong to it
 * @param matter number of the first of them that the officer sees
 * @param parent title of the line from which it came
 */
public record LedgerLine(
        UUID id,
        LedgerKind kind,
        String number,
        String title,
        String office,
        @Nullable String responsible,
        LedgerStatus status,
        @Nullable String place,
        LedgerFacts facts,
        LocalDate begunOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        Instant registeredAt,
        int matters,
        @Nullable String matter,
        @Nullable String parent) {

    /** Whether its day had passed while somebody still had to act. */
    public boolean lateOn(LocalDate today) {
        return status.open() && dueOn != null && dueOn.isBefore(today);
    }
}
