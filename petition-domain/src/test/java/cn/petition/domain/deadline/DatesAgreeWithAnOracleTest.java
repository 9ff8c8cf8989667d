package cn.petition.domain.deadline;

import static cn.petition.domain.legal.StatutoryPeriod.EXTENSION_AT_MOST;
import static cn.petition.domain.legal.StatutoryPeriod.HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.INSPECTION_OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.INSPECTION_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.NOTICE_ON_DIRECT_RECEIPT;
import static cn.petition.domain.legal.StatutoryPeriod.NOTICE_ON_TRANSFER;
import static cn.petition.domain.legal.StatutoryPeriod.OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.RATING;
import static cn.petition.domain.legal.StatutoryPeriod.REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.REVIEW_REQUEST;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW_REQUEST;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_ACCEPTANCE;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_FORWARDING;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.SUGGESTION_FEEDBACK;
import static cn.petition.domain.legal.StatutoryPeriod.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalFixture;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.parameter.ParameterFixture;
import cn.petition.domain.parameter.ParameterRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The product's dates against an oracle that knows neither its calendar nor its rule sets: the table of periods stands
 * here once more, as the two regulations and the regional texts give it, and the days are steps in a list.
 */
class DatesAgreeWithAnOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 15);
    private static final LocalDate NEW_LAW = LocalDate.of(2022, 5, 1);

    private static final String NATION = "000000";
    private static final String HANGZHOU = "330106";
    private static final String ZHENGZHOU = "410105";
    private static final String CHAOYANG = "110105";

    /** A line of the table: what a period is at a place for start days up to one day (or always). */
    private record Line(StatutoryPeriod period, String place, boolean oldLaw, int amount, boolean working) {}

    private static final List<Line> TABLE = table();

    private static List<Line> table() {
        List<Line> lines = new ArrayList<>();
        for (boolean oldLaw : new boolean[] {true, false}) {
            for (String place : List.of(NATION, HANGZHOU, ZHENGZHOU, CHAOYANG)) {
                boolean zhejiang = oldLaw && place.equals(HANGZHOU);
                boolean henan = oldLaw && place.equals(ZHENGZHOU);
                lines.add(new Line(TRIAGE, place, oldLaw, zhejiang || henan ? 5 : 15, zhejiang));
                lines.add(new Line(NOTICE_ON_DIRECT_RECEIPT, place, oldLaw, 15, false));
                lines.add(new Line(NOTICE_ON_TRANSFER, place, oldLaw, zhejiang ? 5 : 15, zhejiang));
                lines.add(new Line(HANDLING, place, oldLaw, zhejiang || henan ? 30 : 60, false));
                lines.add(new Line(EXTENSION_AT_MOST, place, oldLaw, 30, false));
                for (StatutoryPeriod thirty : List.of(
                        REVIEW_REQUEST, REVIEW, SECOND_REVIEW_REQUEST, SECOND_REVIEW, SUGGESTION_FEEDBACK, RATING)) {
                    lines.add(new Line(thirty, place, oldLaw, 30, false));
                }
                lines.add(new Line(SIMPLIFIED_ACCEPTANCE, place, oldLaw, 3, true));
                lines.add(new Line(SIMPLIFIED_HANDLING, place, oldLaw, 10, true));
                lines.add(new Line(SIMPLIFIED_FORWARDING, place, oldLaw, 1, true));
                if (!oldLaw || place.equals(CHAOYANG)) {
                    lines.add(new Line(OBJECTION, place, oldLaw, 5, true));
                }
                if (!oldLaw) {
                    lines.add(new Line(INSPECTION_OBJECTION, place, false, 30, false));
                    lines.add(new Line(INSPECTION_REVIEW, place, false, 30, false));
                }
            }
        }
        return lines;
    }

    private final DateOracle oracle = new DateOracle();
    private final RuleSets rules =
            NationalRuleSets.registry().withRegionalRules(RegionalFixture.onUntilTheRegulationsOf2022());

    /** Every start day of more than six years under both laws for every period that is counted; each fifth elsewhere. */
    @Test
    void every_start_day_of_2020_to_2026_for_every_period() {
        long compared = 0;
        for (boolean rollForward : new boolean[] {true, false}) {
            DeadlineCalculator calculator = calculator(rollForward);
            for (Line line : TABLE) {
                LocalDate from = line.oldLaw() ? FIRST : NEW_LAW;
                LocalDate upTo = line.oldLaw() ? NEW_LAW.minusDays(1) : LAST;
                int step = line.place().equals(NATION) ? 1 : 5;
                for (LocalDate day = from; !day.isAfter(upTo); day = day.plusDays(step)) {
                    compare(calculator, line, day, rollForward);
                    compared++;
                }
            }
        }
        assertThat(compared).as("dates compared with the oracle").isGreaterThanOrEqualTo(500).isEqualTo(125_540);
    }

    /** Extensions of handling and hearings in a second review, drawn with a fixed seed. */
    @Test
    void two_thousand_drawn_courses_with_extensions_and_hearings() {
        Random random = new Random(20220501);
        int compared = 0;
        for (int i = 0; i < 1000; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2026, 7, 31))));
            int extension = 1 + random.nextInt(30);
            Deadline extended = calculator(true)
                    .start(HANDLING, start, start, Region.NATION)
                    .extendedBy(extension);
            check(extended, oracle.days(start, 60 + extension), true, "handling from " + start + " extended " + extension);

            LocalDate hearing = start.plusDays(1 + random.nextInt(25));
            int length = 1 + random.nextInt(20);
            Deadline heard = calculator(true)
                    .start(SECOND_REVIEW, start, start, Region.NATION)
                    .suspended(new Suspension(hearing, hearing.plusDays(length), "听证"));
            check(heard, oracle.days(start, 30 + length), true, "second review from " + start + " heard " + hearing);
            compared += 2;
        }
        assertThat(compared).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTION, 2023-09-22, 2023-10-07, 2023-10-07",
        "NOTICE_ON_TRANSFER, 2023-09-22, 2023-10-07, 2023-10-07",
        "OBJECTION, 2026-09-23, 2026-10-08, 2026-10-08",
        "NOTICE_ON_TRANSFER, 2026-09-23, 2026-10-08, 2026-10-08",
        "OBJECTION, 2026-09-24, 2026-10-09, 2026-10-09",
        "NOTICE_ON_TRANSFER, 2026-09-24, 2026-10-09, 2026-10-09",
        "SIMPLIFIED_ACCEPTANCE, 2025-01-24, 2025-02-05, 2025-02-05",
        "SIMPLIFIED_HANDLING, 2023-09-15, 2023-10-07, 2023-10-07",
        "TRIAGE, 2026-02-03, 2026-02-18, 2026-02-24"
    })
    void the_examples_of_long_holidays(StatutoryPeriod period, LocalDate start, LocalDate due, LocalDate overdueAfter) {
        Deadline deadline = calculator(true).start(period, start, start, Region.NATION);
        assertThat(deadline.dueOn()).contains(due);
        assertThat(deadline.overdueAfter()).contains(overdueAfter);
        assertThat(calculator(false).start(period, start, start, Region.NATION).overdueAfter())
                .as("not rolled forward")
                .contains(due);
    }

    @ParameterizedTest
    @CsvSource({"OBJECTION, 5, 15", "SIMPLIFIED_ACCEPTANCE, 3, 12", "SIMPLIFIED_HANDLING, 11, 22"})
    void working_days_take_at_least_and_at_most_so_many_calendar_days_between_2021_and_2026(
            StatutoryPeriod period, int least, int most) {
        DeadlineCalculator calculator = calculator(true);
        LocalDate first = period == OBJECTION ? NEW_LAW : LocalDate.of(2021, 1, 1);
        ToLongFunction<LocalDate> length = day -> ChronoUnit.DAYS.between(
                day, calculator.start(period, day, day, Region.NATION).dueOn().orElseThrow());
        var lengths = first.datesUntil(LocalDate.of(2026, 12, 1)).mapToLong(length).summaryStatistics();
        assertThat(lengths.getMin()).isEqualTo(least);
        assertThat(lengths.getMax()).isEqualTo(most);
    }

    private void compare(DeadlineCalculator calculator, Line line, LocalDate day, boolean rollForward) {
        Deadline deadline = calculator.start(line.period(), day, day, Region.of(line.place()));
        LocalDate expected = line.working() ? oracle.workingDays(day, line.amount()) : oracle.days(day, line.amount());
        check(deadline, expected, rollForward, line + " from " + day);
        assertThat(deadline.rule().orElseThrow().unit())
                .isEqualTo(line.working() ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS);
    }

    private void check(Deadline deadline, LocalDate expected, boolean rollForward, String facts) {
        LocalDate overdueAfter = rollForward ? oracle.rolled(expected) : expected;
        @Nullable LocalDate due = deadline.dueOn().orElse(null);
        @Nullable LocalDate last = deadline.overdueAfter().orElse(null);
        if (!expected.equals(due) || !overdueAfter.equals(last)) {
            assertThat(List.of(String.valueOf(due), String.valueOf(last)))
                    .as(facts)
                    .isEqualTo(List.of(expected.toString(), overdueAfter.toString()));
        }
    }

    private DeadlineCalculator calculator(boolean rollForward) {
        var parameters = ParameterFixture.deliveredAnd(new ParameterRow(
                "deadline.roll_forward", Region.NATION, LocalDate.of(2006, 1, 1), Boolean.toString(rollForward)));
        return new DeadlineCalculator(rules, CalendarFixture.calendar(), parameters);
    }
}
