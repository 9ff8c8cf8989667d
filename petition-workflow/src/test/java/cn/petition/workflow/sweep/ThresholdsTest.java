package cn.petition.workflow.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    /** Thursday 1 and Friday 2 October 2026 are days off, Saturday 10 October is worked. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(
                    new DeclaredDay(LocalDate.of(2026, 10, 1), true, "国庆节"),
                    new DeclaredDay(LocalDate.of(2026, 10, 2), true, "国庆节"),
                    new DeclaredDay(LocalDate.of(2026, 10, 10), false, "国庆节")),
            Set.of(2026));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-03-09, -",
        "2026-03-10, 7",
        "2026-03-13, 7",
        "2026-03-14, 3",
        "2026-03-15, 3",
        "2026-03-16, 1",
        "2026-03-17, 1",
        "2026-03-18, 1",
        "2026-03-19, OVERDUE",
        "2026-05-01, OVERDUE"
    })
    void the_most_pressing_point_that_was_reached_is_told(LocalDate today, String told) {
        var course = new Thresholds.Course(
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 18), PeriodUnit.DAYS);
        assertThat(Thresholds.parse("7,3,1").reached(course, today, CALENDAR).orElse(null)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-04-04, -",
        "2026-04-05, 50%",
        "2026-04-19, 50%",
        "2026-04-20, 75%",
        "2026-05-01, 75%",
        "2026-05-02, 3",
        "2026-05-05, 3"
    })
    void a_share_of_the_time_stands_beside_days_left(LocalDate today, String told) {
        var course = new Thresholds.Course(
                LocalDate.of(2026, 3, 6), LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 6), PeriodUnit.DAYS);
        assertThat(Thresholds.parse("50%,3,75%").reached(course, today, CALENDAR).orElse(null)).isEqualTo(told);
    }

    /** Five working days from 28 September: 29, 30, then 5, 6 and 7 October. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-09-28, -",
        "2026-09-29, -",
        "2026-09-30, 3",
        "2026-10-05, 3",
        "2026-10-06, 1",
        "2026-10-07, 1",
        "2026-10-08, OVERDUE"
    })
    void working_days_are_counted_where_the_period_counts_them(LocalDate today, String told) {
        var course = new Thresholds.Course(
                LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 7), PeriodUnit.WORKING_DAYS);
        assertThat(Thresholds.parse("3,1").reached(course, today, CALENDAR).orElse(null)).isEqualTo(told);
    }
}
