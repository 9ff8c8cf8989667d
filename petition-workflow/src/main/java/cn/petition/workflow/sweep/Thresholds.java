package cn.petition.workflow.sweep;

import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The points in time at which somebody is told about a duty, as the office has settled them: {@code 7} for seven days
 * left, in the unit of the period, {@code 50%} for half of the time gone. That a duty is overdue is always told.
 */
final class Thresholds {

    static final String OVERDUE = "OVERDUE";

    private final List<Threshold> thresholds;

    private Thresholds(List<Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    /** Reads the value of the parameter, e.g. {@code 7,3,1} or {@code 50%,75%}. */
    static Thresholds parse(String text) {
        return new Thresholds(Arrays.stream(text.split(",")).map(Threshold::parse).toList());
    }

    /**
     * The most pressing point that has been reached. After days of standstill only this one is told and not each that
     * was passed meanwhile.
     */
    Optional<String> reached(Course course, LocalDate today, WorkingCalendar calendar) {
        if (today.isAfter(course.overdueAfter())) {
            return Optional.of(OVERDUE);
        }
        return thresholds.stream()
                .filter(one -> !one.reachedOn(course, calendar).isAfter(today))
                .max(Comparator.comparing(one -> one.reachedOn(course, calendar)))
                .map(Threshold::key);
    }

    /**
     * How a duty runs.
     *
     * @param dueOn its last day, not moved by days off
     * @param overdueAfter the day after which it is overdue
     * @param unit what its remaining days are counted in
     */
    record Course(LocalDate startedOn, LocalDate dueOn, LocalDate overdueAfter, PeriodUnit unit) {}

    private record Threshold(int number, boolean percent) {

        static Threshold parse(String text) {
            boolean percent = text.endsWith("%");
            return new Threshold(Integer.parseInt(percent ? text.substring(0, text.length() - 1) : text), percent);
        }

        String key() {
            return percent ? number + "%" : Integer.toString(number);
        }

        LocalDate reachedOn(Course course, WorkingCalendar calendar) {
            if (percent) {
                long days = ChronoUnit.DAYS.between(course.startedOn(), course.dueOn());
                return course.startedOn().plusDays((days * number + 99) / 100);
            }
            return course.unit() == PeriodUnit.DAYS
                    ? course.dueOn().minusDays(number)
                    : workingDaysBefore(course.dueOn(), calendar);
        }

        /** The first day on which no more than so many working days are left. */
        private LocalDate workingDaysBefore(LocalDate dueOn, WorkingCalendar calendar) {
            LocalDate day = dueOn;
            int left = 0;
            while (left + (calendar.isWorkingDay(day) ? 1 : 0) <= number) {
                left += calendar.isWorkingDay(day) ? 1 : 0;
                day = day.minusDays(1);
            }
            return day;
        }
    }
}
