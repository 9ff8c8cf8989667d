package cn.petition.domain.deadline;

import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it stands on one day.
 *
 * @param state where it stands
 * @param dueOn the last day, not moved by days off; null while an open suspension keeps it from being known
 * @param overdueAfter the day after which it is overdue; null as {@code dueOn}
 * @param remaining counted days still left, in {@code unit}; 0 on the last day and later
 * @param unit what {@code remaining} counts
 * @param daysLate calendar days after {@code overdueAfter}; 0 unless overdue or met late
 * @param provisional whether a missing holiday notice may still move the dates
 */
public record DeadlineStatus(
        DeadlineState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueAfter,
        int remaining,
        PeriodUnit unit,
        int daysLate,
        boolean provisional) {}
