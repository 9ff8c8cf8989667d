package cn.petition.domain.deadline;

import static cn.petition.domain.legal.StatutoryPeriod.HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Failures seen in comparable products; each test is named after one. */
class KnownDeadlineFailuresTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 10);
    private static final Suspension HEARING =
            new Suspension(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 24), "听证");

    @Test
    void editing_a_case_never_changes_a_clock() {
        Deadline secondReview = start(SECOND_REVIEW).suspended(HEARING);
        LocalDate due = secondReview.dueOn().orElseThrow();
        secondReview.metOn(LocalDate.of(2026, 9, 15));
        secondReview.withSuspensions(List.of());
        secondReview.cancelledOn(LocalDate.of(2026, 9, 15));
        assertThat(secondReview.dueOn()).contains(due);
        assertThat(secondReview.metOn(LocalDate.of(2026, 9, 15)).dueOn()).contains(due);
        assertThat(List.of(Deadline.class, CountedCourse.class))
                .flatMap(type -> Arrays.asList(type.getDeclaredFields()))
                .extracting(Field::getModifiers)
                .allMatch(Modifier::isFinal);
    }

    @Test
    void changing_the_rule_keeps_past_pauses() {
        Deadline before = start(SECOND_REVIEW).suspended(HEARING);
        Deadline after = before.under(
                NationalRuleSets.R2022.find(SECOND_REVIEW).orElseThrow().withAmount(20));
        assertThat(after.suspensions()).containsExactly(HEARING);
        assertThat(after.dueOn()).contains(START.plusDays(20 + 3));
        Deadline underRuleWithoutPause =
                before.under(NationalRuleSets.R2022.find(HANDLING).orElseThrow());
        assertThat(underRuleWithoutPause.dueOn()).contains(START.plusDays(60 + 3));
    }

    @Test
    void resuming_recomputes() {
        Suspension open = Suspension.open(LocalDate.of(2026, 9, 21), "听证");
        Deadline standing = start(SECOND_REVIEW).suspended(open);
        assertThat(standing.dueOn()).isEmpty();
        assertThat(standing.overdueAfter()).isEmpty();
        assertThat(standing.withSuspensions(List.of(open.endedOn(LocalDate.of(2026, 9, 24)))).dueOn())
                .contains(START.plusDays(30 + 3));
        assertThat(standing.withSuspensions(List.of(open.endedOn(LocalDate.of(2026, 9, 29)))).dueOn())
                .contains(START.plusDays(30 + 8));
    }

    @Test
    void today_is_the_last_day_is_not_overdue() {
        Deadline handling = start(HANDLING);
        assertThat(handling.dueOn()).contains(LocalDate.of(2026, 11, 9));
        assertThat(handling.on(LocalDate.of(2026, 11, 9), 5).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(handling.on(LocalDate.of(2026, 11, 10), 5).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(handling.metOn(LocalDate.of(2026, 11, 9))
                        .on(LocalDate.of(2026, 12, 1), 5)
                        .state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void removing_an_extension_restores_the_earlier_deadline() {
        Deadline original = start(HANDLING);
        Deadline extended = original.extendedBy(10).extendedBy(15);
        assertThat(extended.dueOn()).contains(START.plusDays(85));
        assertThat(extended.withExtensions(List.of(10)).dueOn()).contains(START.plusDays(70));
        assertThat(extended.withExtensions(List.of())).isEqualTo(original);
    }

    @Test
    void a_deadline_fixed_by_an_authority_does_not_move_when_a_pause_ends_but_a_counted_one_does() {
        Deadline fixed = Deadline.fixedOn(LocalDate.of(2026, 10, 1));
        assertThat(fixed.suspended(HEARING)).isEqualTo(fixed);
        assertThat(fixed.suspended(HEARING).dueOn()).contains(LocalDate.of(2026, 10, 1));
        assertThat(fixed.on(CalendarFixture.unknown()).overdueAfter()).contains(LocalDate.of(2026, 10, 1));
        assertThat(fixed.on(LocalDate.of(2026, 10, 2), 5).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(start(SECOND_REVIEW).suspended(HEARING).dueOn()).contains(START.plusDays(33));
    }

    @Test
    void a_pause_over_a_holiday_is_not_counted_twice() {
        // 25 to 27 September 2026 are days off; 28 September is worked
        Suspension overHoliday = new Suspension(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 29), "听证");
        assertThat(start(SECOND_REVIEW).suspended(overHoliday).dueOn()).contains(START.plusDays(30 + 5));
        Deadline objection = Deadline.counted(
                NationalRuleSets.R2022.find(StatutoryPeriod.OBJECTION).orElseThrow(),
                LocalDate.of(2026, 9, 22),
                List.of(),
                List.of(overHoliday),
                CalendarFixture.calendar(),
                true);
        // counted: 23, 29 and 30 September, 8 and 9 October; the pause takes two working days, not five
        assertThat(objection.dueOn()).contains(LocalDate.of(2026, 10, 9));
    }

    @Test
    void two_pauses_on_the_same_day_take_it_out_once() {
        Suspension overlapping = new Suspension(LocalDate.of(2026, 9, 23), LocalDate.of(2026, 9, 26), "听证");
        assertThat(start(SECOND_REVIEW).suspended(HEARING).suspended(overlapping).dueOn())
                .contains(START.plusDays(30 + 5));
    }

    private static Deadline start(StatutoryPeriod period) {
        return Deadline.counted(
                NationalRuleSets.R2022.find(period).orElseThrow(), START, CalendarFixture.calendar(), true);
    }
}
