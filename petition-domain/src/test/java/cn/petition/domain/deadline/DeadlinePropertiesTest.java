package cn.petition.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any facts; the generator is seeded, so a failure can be repeated by its number. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2005, 5, 1);
    private static final int FORTY_YEARS = 40 * 365 + 10;

    static Stream<Facts> facts() {
        Random random = new Random(20220501);
        return Stream.iterate(1, number -> number + 1).limit(1500).map(number -> Facts.any(number, random));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_due_day_moves_by_the_overlap_free_sum_of_the_pauses(Facts facts) {
        Deadline deadline = facts.deadline();
        boolean countsDays = facts.rule().unit() == PeriodUnit.DAYS;
        LocalDate expected = countsDays ? expectedByMerging(facts) : expectedByListing(facts);
        assertThat(deadline.dueOn()).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_explanation_can_be_counted_again_by_hand(Facts facts) {
        Deadline deadline = facts.deadline();
        LocalDate due = deadline.dueOn().orElseThrow();
        List<ExplainedDay> days = deadline.explanation().days();
        int total = facts.rule().amount() + facts.extensions().stream().mapToInt(Integer::intValue).sum();

        assertThat(days.get(0).date()).isEqualTo(facts.startedOn());
        assertThat(days.get(days.size() - 1).date())
                .isEqualTo(deadline.overdueAfter().orElseThrow());
        List<ExplainedDay> counted = days.stream().filter(ExplainedDay::counted).toList();
        assertThat(counted).hasSize(total);
        assertThat(counted.get(total - 1).date()).isEqualTo(due);
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).date()).isEqualTo(days.get(i - 1).date().plusDays(1));
            assertThat(days.get(i).count())
                    .isEqualTo(days.get(i - 1).count() + (days.get(i).counted() ? 1 : 0));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void more_time_never_means_an_earlier_day(Facts facts) {
        LocalDate due = facts.deadline().dueOn().orElseThrow();
        Deadline deadline = facts.deadline();
        assertThat(facts.startedLater().deadline().dueOn().orElseThrow()).isAfterOrEqualTo(due);
        assertThat(deadline.withSuspensions(List.of()).dueOn().orElseThrow()).isBeforeOrEqualTo(due);
        assertThat(deadline.withExtensions(List.of()).dueOn().orElseThrow()).isBeforeOrEqualTo(due);
        assertThat(deadline.overdueAfter().orElseThrow()).isAfterOrEqualTo(due);
        assertThat(facts.calendar().isWorkingDay(deadline.overdueAfter().orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void on_each_side_of_the_last_day_the_state_is_right(Facts facts) {
        Deadline deadline = facts.deadline();
        LocalDate last = deadline.overdueAfter().orElseThrow();
        assertThat(deadline.on(last, 5).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(deadline.on(last.plusDays(1), 5).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(deadline.on(last.plusDays(1), 5).daysLate()).isEqualTo(1);
        assertThat(deadline.metOn(last).on(last.plusDays(400), 5).state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.remaining(deadline.dueOn().orElseThrow())).isZero();
        assertThat(deadline.remaining(facts.startedOn()))
                .isEqualTo(facts.rule().amount()
                        + facts.extensions().stream().mapToInt(Integer::intValue).sum());
    }

    /** Pushes the last day by each merged pause that begins before it. */
    private static LocalDate expectedByMerging(Facts facts) {
        LocalDate due = facts.startedOn().plusDays(facts.rule().amount());
        for (int extension : facts.extensions()) {
            due = due.plusDays(extension);
        }
        LocalDate freeFrom = facts.startedOn().plusDays(1);
        List<Suspension> byStart = facts.suspensions().stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
        for (Suspension pause : byStart) {
            LocalDate from = pause.from().isBefore(freeFrom) ? freeFrom : pause.from();
            if (!from.isAfter(due) && pause.until().isAfter(from)) {
                due = due.plusDays(pause.until().toEpochDay() - from.toEpochDay());
                freeFrom = pause.until();
            }
        }
        return due;
    }

    /** Lists the days that can count and takes the right one. */
    private static LocalDate expectedByListing(Facts facts) {
        int total = facts.rule().amount() + facts.extensions().stream().mapToInt(Integer::intValue).sum();
        return facts.startedOn()
                .plusDays(1)
                .datesUntil(facts.startedOn().plusDays(2000))
                .filter(facts.calendar()::isWorkingDay)
                .filter(day -> facts.suspensions().stream()
                        .noneMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.until())))
                .skip(total - 1L)
                .findFirst()
                .orElseThrow();
    }

    record Facts(
            int number,
            PeriodRule rule,
            LocalDate startedOn,
            List<Integer> extensions,
            List<Suspension> suspensions,
            WorkingCalendar calendar) {

        static Facts any(int number, Random random) {
            LocalDate startedOn = FIRST.plusDays(random.nextInt(FORTY_YEARS));
            StatutoryPeriod period = random.nextInt(3) == 0 ? StatutoryPeriod.OBJECTION : StatutoryPeriod.SECOND_REVIEW;
            PeriodRule rule =
                    NationalRuleSets.R2022.find(period).orElseThrow().withAmount(1 + random.nextInt(60));
            List<Integer> extensions = random.nextInt(3) == 0 ? List.of(1 + random.nextInt(30)) : List.of();
            List<Suspension> suspensions = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDate from = startedOn.plusDays(random.nextInt(90) - 15);
                suspensions.add(new Suspension(from, from.plusDays(1 + random.nextInt(25)), "听证"));
            }
            return new Facts(number, rule, startedOn, extensions, suspensions, anyCalendar(startedOn, random));
        }

        private static WorkingCalendar anyCalendar(LocalDate around, Random random) {
            Map<LocalDate, DeclaredDay> days = new HashMap<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                LocalDate day = around.plusDays(random.nextInt(150));
                days.put(day, new DeclaredDay(day, random.nextInt(4) > 0, "节日"));
            }
            return new WorkingCalendar(days.values(), Set.of());
        }

        Facts startedLater() {
            return new Facts(number, rule, startedOn.plusDays(1), extensions, suspensions, calendar);
        }

        Deadline deadline() {
            return Deadline.counted(rule, startedOn, extensions, suspensions, calendar, true);
        }

        @Override
        public String toString() {
            return "facts no. " + number + " from " + startedOn;
        }
    }
}
