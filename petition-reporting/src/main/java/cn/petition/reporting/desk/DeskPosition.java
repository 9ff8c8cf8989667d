package cn.petition.reporting.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The matter beside which a page of a list stands.
 *
 * @param dueOn its due day, {@code null} for one on which nothing is owed
 * @param backwards whether the page stands before the matter
 */
public record DeskPosition(@Nullable LocalDate dueOn, UUID matter, boolean backwards) {}
