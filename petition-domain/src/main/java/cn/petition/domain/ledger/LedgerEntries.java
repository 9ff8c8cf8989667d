package cn.petition.domain.ledger;

import cn.petition.domain.organ.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All lines of all ledgers. A line is visible to the organ that keeps it, the organ that has to act and all above them,
 * unless it names a sealed matter that the officer may not see.
 */
public interface LedgerEntries {

    /** Begins a line; gives it its number. */
    LedgerEntry begin(NewLine line, LedgerRow row, LedgerChange change, LedgerMoment moment);

    /** Begins many lines of one ledger and office at once, in their order; for imports and campaigns. */
    List<LedgerEntry> beginAll(List<NewLine> lines, List<LedgerChange> changes, LedgerRow row, LedgerMoment moment);

    /** The same for lines of one ledger, each with its own office and day. */
    List<LedgerEntry> beginAll(List<Beginning> lines, LedgerRow row);

    /** Appends one step to each of many different lines, which nobody has changed since they were read. */
    List<LedgerEntry> appendAll(List<Following> steps);

    /** A line that begins. */
    record Beginning(NewLine line, LedgerChange change, LedgerMoment moment) {}

    /** A step that follows. */
    record Following(LedgerEntry entry, LedgerRow row, LedgerChange change, LedgerMoment moment) {}

    /**
     * Appends a step.
     *
     * <p>When somebody was faster, it fails like every form that was opened before a change.
     *
     * @param version steps that the officer had seen; another number means that somebody was faster
     */
    LedgerEntry append(LedgerEntry entry, int version, LedgerRow row, LedgerChange change, LedgerMoment moment);

    /** The line, if it exists and the officer may see it. */
    Optional<LedgerEntry> find(UUID id, Actor actor);

    /** The line for the system itself. */
    Optional<LedgerEntry> find(UUID id);

    /** Lines that came from this one, oldest first, as far as the officer sees them. */
    List<LedgerEntry> childrenOf(UUID parent, LedgerKind kind, Actor actor);

    /** Visible lines of these ledgers about a matter, newest first. */
    List<LedgerEntry> about(UUID matter, Collection<LedgerKind> kinds, Actor actor);

    /** Its log, oldest first. */
    List<LedgerStep> history(UUID entry);

    /** The matters that belong to a line now. */
    List<UUID> mattersOf(UUID entry);
}
