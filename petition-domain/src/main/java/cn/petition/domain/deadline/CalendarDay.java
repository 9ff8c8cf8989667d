package cn.petition.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar knows about one day.
 *
 * @param date the day
 * @param kind whether and why it is worked
 * @param holiday the holiday the day belongs to or is exchanged for; null on ordinary days
 * @param provisional true when the notice that may still change this day has not been published
 */
public record CalendarDay(LocalDate date, DayKind kind, @Nullable String holiday, boolean provisional) {

    public boolean isWorked() {
        return kind.isWorked();
    }
}
