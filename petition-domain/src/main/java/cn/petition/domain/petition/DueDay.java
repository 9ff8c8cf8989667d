package cn.petition.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clock says, as an index for lists.
 *
 * @param dueOn last day without roll-forward, which warnings look at; {@code null} while the clock stands still
 * @param overdueAfter last day with roll-forward; only the days after it are overdue
 * @param provisional whether a calendar year on the way has not been published yet
 */
public record DueDay(@Nullable LocalDate dueOn, @Nullable LocalDate overdueAfter, boolean provisional) {}
