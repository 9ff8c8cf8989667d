package cn.petition.reporting.screening;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line behind a number, as it stood on the as-of day. */
public record ScreeningLine(
        UUID id,
        LedgerKind kind,
        String number,
        String title,
        String office,
        @Nullable String responsible,
        LocalDate begunOn,
        LedgerStatus status) {}
