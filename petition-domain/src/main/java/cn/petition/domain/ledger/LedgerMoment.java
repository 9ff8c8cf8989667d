package cn.petition.domain.ledger;

import cn.petition.domain.organ.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something in a ledger, on which day it happens and when the office records it.
 *
 * @param by {@code null} when the system itself begins a draft
 * @param on the day that counts; never after the day of {@code recordedAt}, except that a session may be scheduled
 */
public record LedgerMoment(@Nullable Actor by, LocalDate on, Instant recordedAt) {}
