package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of one ledger are asked for; what is {@code null} or empty does not narrow.
 *
 * @param statuses any of these
 * @param open only lines on which somebody still has to act
 * @param lateOn only open lines whose day had passed on this day
 * @param dueFrom only open lines that are due on this day or later
 * @param dueTo only open lines that are due on this day or earlier
 * @param organ responsible organ or one below it, by its code
 * @param office organ that keeps the line or one below it, by its code
 * @param parent only lines that came from this one
 * @param matter only lines about the matter with this number
 * @param words in title or number
 * @param from begun on this day or later
 * @param to begun on this day or earlier
 */
public record LedgerFilter(
        LedgerKind kind,
        List<LedgerStatus> statuses,
        boolean open,
        @Nullable LocalDate lateOn,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String organ,
        @Nullable String office,
        @Nullable UUID parent,
        @Nullable String matter,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public LedgerFilter {
        statuses = List.copyOf(statuses);
    }

    /** A whole ledger. */
    public static LedgerFilter all(LedgerKind kind) {
        return new LedgerFilter(kind, List.of(), false, null, null, null, null, null, null, null, null, null, null);
    }

    public LedgerFilter at(LedgerStatus... some) {
        return new LedgerFilter(
                kind, List.of(some), open, lateOn, dueFrom, dueTo, organ, office, parent, matter, words, from, to);
    }

    public LedgerFilter stillOpen() {
        return new LedgerFilter(
                kind, statuses, true, lateOn, dueFrom, dueTo, organ, office, parent, matter, words, from, to);
    }

    public LedgerFilter late(LocalDate today) {
        return new LedgerFilter(
                kind, statuses, true, today, dueFrom, dueTo, organ, office, parent, matter, words, from, to);
    }

    public LedgerFilter due(LocalDate first, LocalDate last) {
        return new LedgerFilter(kind, statuses, true, lateOn, first, last, organ, office, parent, matter, words, from, to);
    }

    public LedgerFilter below(@Nullable UUID line) {
        return new LedgerFilter(
                kind, statuses, open, lateOn, dueFrom, dueTo, organ, office, line, matter, words, from, to);
    }

    public LedgerFilter owedBy(@Nullable String organCode) {
        return new LedgerFilter(
                kind, statuses, open, lateOn, dueFrom, dueTo, organCode, office, parent, matter, words, from, to);
    }
}
