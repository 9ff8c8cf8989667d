package cn.petition.reporting.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The matter after which, or before which, a page of a worklist stands.
 *
 * @param dueOn its due day, {@code null} for one that nothing is owed on; such matters come last
 * @param registeredAt its registration, by which the list of one's own registrations is ordered
 * @param backwards whether the page stands before the matter
 */
public record WorklistPosition(@Nullable LocalDate dueOn, Instant registeredAt, UUID matter, boolean backwards) {}
