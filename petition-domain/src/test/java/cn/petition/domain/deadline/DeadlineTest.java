package cn.petition.domain.deadline;

import static cn.petition.domain.legal.StatutoryPeriod.HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.NOTICE_ON_TRANSFER;
import static cn.petition.domain.legal.StatutoryPeriod.OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_ACCEPTANCE;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({"2023-09-22, 2023-10-07", "2026-09-23, 2026-10-08", "2026-09-24, 2026-10-09"})
    void five_working_days_and_fifteen_days_meet_over_a_long_holiday(LocalDate received, LocalDate due) {
        assertThat(start(OBJECTION, received).dueOn()).contains(due);
        assertThat(start(NOTICE_ON_TRANSFER, received).dueOn()).contains(due);
    }

    @Test
    void three_working_days_take_twelve_days_over_spring_festival() {
        assertThat(start(SIMPLIFIED_ACCEPTANCE, LocalDate.of(2025, 1, 24)).dueOn())
                .contains(LocalDate.of(2025, 2, 5));
    }

    @Test
    void ten_working_days_take_twenty_two_days_over_the_national_day() {
        assertThat(start(SIMPLIFIED_HANDLING, LocalDate.of(2023, 9, 15)).dueOn())
                .contains(LocalDate.of(2023, 10, 7));
    }

    @Test
    void a_last_day_in_a_holiday_warns_on_the_day_itself_and_is_overdue_after_the_next_working_day() {
        Deadline triage = start(TRIAGE, LocalDate.of(2026, 2, 3));
        assertThat(triage.dueOn()).contains(LocalDate.of(2026, 2, 18));
        assertThat(triage.overdueAfter()).contains(LocalDate.of(2026, 2, 24));
        assertThat(triage.provisional()).isFalse();
        assertThat(stateOn(triage, 2026, 2, 18)).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(stateOn(triage, 2026, 2, 20)).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(stateOn(triage, 2026, 2, 24)).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(stateOn(triage, 2026, 2, 25)).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void without_roll_forward_it_is_overdue_after_the_last_day() {
        Deadline triage = Deadline.counted(
                NationalRuleSets.R2022.find(TRIAGE).orElseThrow(),
                LocalDate.of(2026, 2, 3),
                CalendarFixture.calendar(),
                false);
        assertThat(triage.overdueAfter()).contains(LocalDate.of(2026, 2, 18));
        assertThat(stateOn(triage, 2026, 2, 19)).isEqualTo(DeadlineState.OVERDUE);
    }

    /** Received on the day before the first day off; due days found apart from this code from the published notices. */
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2020-01-08, 元旦",
        "2020-01-23, 2020-02-07, 春节",
        "2020-04-03, 2020-04-13, 清明节",
        "2020-04-30, 2020-05-11, 劳动节",
        "2020-06-24, 2020-07-02, 端午节",
        "2020-09-30, 2020-10-14, 国庆节和中秋节",
        "2020-12-31, 2021-01-08, 元旦",
        "2021-02-10, 2021-02-23, 春节",
        "2021-04-02, 2021-04-12, 清明节",
        "2021-04-30, 2021-05-11, 劳动节",
        "2021-06-11, 2021-06-21, 端午节",
        "2021-09-18, 2021-09-27, 中秋节",
        "2021-09-30, 2021-10-13, 国庆节",
        "2021-12-31, 2022-01-10, 元旦",
        "2022-01-30, 2022-02-11, 春节",
        "2022-04-02, 2022-04-12, 清明节",
        "2022-04-29, 2022-05-10, 劳动节",
        "2022-06-02, 2022-06-10, 端午节",
        "2022-09-09, 2022-09-19, 中秋节",
        "2022-09-30, 2022-10-12, 国庆节",
        "2022-12-30, 2023-01-09, 元旦",
        "2023-01-20, 2023-02-01, 春节",
        "2023-04-04, 2023-04-12, 清明节",
        "2023-04-28, 2023-05-09, 劳动节",
        "2023-06-21, 2023-06-29, 端午节",
        "2023-09-28, 2023-10-11, 中秋节和国庆节",
        "2023-12-29, 2024-01-08, 元旦",
        "2024-02-09, 2024-02-22, 春节",
        "2024-04-03, 2024-04-11, 清明节",
        "2024-04-30, 2024-05-10, 劳动节",
        "2024-06-09, 2024-06-17, 端午节",
        "2024-09-14, 2024-09-24, 中秋节",
        "2024-09-30, 2024-10-12, 国庆节",
        "2024-12-31, 2025-01-08, 元旦",
        "2025-01-27, 2025-02-10, 春节",
        "2025-04-03, 2025-04-11, 清明节",
        "2025-04-30, 2025-05-12, 劳动节",
        "2025-05-30, 2025-06-09, 端午节",
        "2025-09-30, 2025-10-14, 国庆节和中秋节",
        "2025-12-31, 2026-01-08, 元旦",
        "2026-02-14, 2026-02-28, 春节",
        "2026-04-03, 2026-04-13, 清明节",
        "2026-04-30, 2026-05-11, 劳动节",
        "2026-06-18, 2026-06-26, 端午节",
        "2026-09-24, 2026-10-09, 中秋节",
        "2026-09-30, 2026-10-13, 国庆节"
    })
    void five_working_days_over_every_holiday(LocalDate received, LocalDate due, String holiday) {
        Deadline objection = Deadline.counted(
                NationalRuleSets.R2022.find(OBJECTION).orElseThrow(), received, CalendarFixture.calendar(), true);
        assertThat(objection.dueOn()).as(holiday).contains(due);
        assertThat(objection.overdueAfter()).contains(due);
        assertThat(objection.provisional()).isFalse();
    }

    @Test
    void a_deadline_that_reaches_a_year_without_notice_is_provisional() {
        assertThat(start(OBJECTION, LocalDate.of(2026, 12, 29)).provisional()).isTrue();
        assertThat(start(TRIAGE, LocalDate.of(2026, 12, 29)).provisional()).isTrue();
        assertThat(start(TRIAGE, LocalDate.of(2026, 11, 20)).provisional()).isFalse();
    }

    @Test
    void handling_can_be_extended_by_thirty_days_in_all() {
        Deadline handling = start(HANDLING, LocalDate.of(2026, 3, 2)).extendedBy(20);
        assertThat(handling.dueOn()).contains(LocalDate.of(2026, 5, 21));
        assertThat(handling.extendedBy(10).dueOn()).contains(LocalDate.of(2026, 5, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handling.extendedBy(11))
                .withMessageContaining("累计不得超过30日")
                .withMessageContaining("信访工作条例第34条");
    }

    @Test
    void no_national_rule_extends_a_review() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(REVIEW, LocalDate.of(2026, 3, 2)).extendedBy(1))
                .withMessageContaining("不能延长");
    }

    static Stream<StatutoryPeriod> counted() {
        return Arrays.stream(StatutoryPeriod.values())
                .filter(period -> NationalRuleSets.registry()
                        .find(period, LocalDate.of(2026, 3, 2), Region.NATION)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("counted")
    void only_a_second_review_is_stopped_by_a_hearing(StatutoryPeriod period) {
        Deadline deadline = start(period, LocalDate.of(2026, 3, 2));
        Suspension hearing = new Suspension(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6), "听证");
        if (period == SECOND_REVIEW) {
            assertThat(deadline.suspended(hearing).dueOn()).contains(LocalDate.of(2026, 4, 4));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> deadline.suspended(hearing))
                    .withMessageContaining("依法不停止计算");
        }
    }

    @Test
    void a_status_tells_state_remaining_days_and_delay() {
        Deadline handling = start(HANDLING, LocalDate.of(2026, 3, 2));
        assertThat(handling.on(LocalDate.of(2026, 4, 1), 5))
                .isEqualTo(new DeadlineStatus(
                        DeadlineState.RUNNING,
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 6),
                        30,
                        PeriodUnit.DAYS,
                        0,
                        false));
        assertThat(stateOn(handling, 2026, 4, 25)).isEqualTo(DeadlineState.RUNNING);
        assertThat(stateOn(handling, 2026, 4, 26)).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(handling.on(LocalDate.of(2026, 5, 9), 5).daysLate()).isEqualTo(3);
    }

    @Test
    void a_deadline_that_was_met_is_still_open_when_looked_at_as_of_an_earlier_day() {
        Deadline handling = start(HANDLING, LocalDate.of(2026, 3, 2)).metOn(LocalDate.of(2026, 5, 8));
        assertThat(stateOn(handling, 2026, 5, 7)).isEqualTo(DeadlineState.OVERDUE);
        assertThat(stateOn(handling, 2026, 5, 8)).isEqualTo(DeadlineState.MET_LATE);
        assertThat(handling.on(LocalDate.of(2027, 1, 1), 5).daysLate()).isEqualTo(2);
        assertThat(stateOn(handling.metOn(LocalDate.of(2026, 5, 6)), 2026, 6, 1)).isEqualTo(DeadlineState.MET);
        assertThat(stateOn(
                        start(HANDLING, LocalDate.of(2026, 3, 2)).cancelledOn(LocalDate.of(2026, 3, 9)), 2026, 6, 1))
                .isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void remaining_counts_working_days_where_the_period_does() {
        Deadline objection = start(OBJECTION, LocalDate.of(2026, 9, 24));
        assertThat(objection.remaining(LocalDate.of(2026, 9, 24))).isEqualTo(5);
        assertThat(objection.remaining(LocalDate.of(2026, 9, 27))).isEqualTo(5);
        assertThat(objection.remaining(LocalDate.of(2026, 10, 7))).isEqualTo(2);
        assertThat(objection.remaining(LocalDate.of(2026, 10, 9))).isZero();
    }

    @Test
    void the_clock_stands_still_while_a_hearing_lasts_and_no_due_day_is_named() {
        Deadline open = start(SECOND_REVIEW, LocalDate.of(2026, 3, 2))
                .suspended(Suspension.open(LocalDate.of(2026, 3, 10), "听证"));
        assertThat(open.dueOn()).isEmpty();
        assertThat(stateOn(open, 2026, 3, 9)).isEqualTo(DeadlineState.RUNNING);
        DeadlineStatus status = open.on(LocalDate.of(2026, 6, 1), 5);
        assertThat(status.state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(status.remaining()).isEqualTo(23);
    }

    private static DeadlineState stateOn(Deadline deadline, int year, int month, int day) {
        return deadline.on(LocalDate.of(year, month, day), 5).state();
    }

    private static Deadline start(StatutoryPeriod period, LocalDate startedOn) {
        return Deadline.counted(
                NationalRuleSets.registry().period(period, startedOn), startedOn, CalendarFixture.calendar(), true);
    }

    @Test
    void equal_facts_make_equal_deadlines() {
        assertThat(start(HANDLING, LocalDate.of(2026, 3, 2)).withExtensions(List.of(5)))
                .isEqualTo(start(HANDLING, LocalDate.of(2026, 3, 2)).extendedBy(5))
                .hasSameHashCodeAs(start(HANDLING, LocalDate.of(2026, 3, 2)).extendedBy(5))
                .isNotEqualTo(start(HANDLING, LocalDate.of(2026, 3, 2)));
    }
}
