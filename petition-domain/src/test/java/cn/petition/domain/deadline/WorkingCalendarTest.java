package cn.petition.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, WORKING_DAY,",
        "2026-02-14, EXCHANGED_WORKING_DAY, 春节",
        "2026-02-15, HOLIDAY, 春节",
        "2026-02-24, WORKING_DAY,",
        "2026-03-07, WEEKEND,",
        "2026-01-04, EXCHANGED_WORKING_DAY, 元旦",
        "2026-05-09, EXCHANGED_WORKING_DAY, 劳动节"
    })
    void a_day_is_what_the_notice_says(LocalDate date, DayKind kind, String holiday) {
        assertThat(calendar.day(date)).isEqualTo(new CalendarDay(date, kind, holiday, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 31, 7", "2022, 31, 7", "2023, 27, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6",
    })
    void the_fixture_holds_the_published_number_of_days(int noticeYear, int off, int exchanged) {
        List<DeclaredDay> ofNotice = CalendarFixture.declaredDays().stream()
                .filter(day -> noticeYear(day) == noticeYear)
                .toList();
        assertThat(ofNotice.stream().filter(DeclaredDay::dayOff)).hasSize(off);
        assertThat(ofNotice.stream().filter(day -> !day.dayOff())).hasSize(exchanged);
    }

    private static int noticeYear(DeclaredDay day) {
        return day.date().getMonthValue() == 12 ? day.date().getYear() + 1 : day.date().getYear();
    }

    @Test
    void a_year_without_data_is_never_silently_normal() {
        assertThat(calendar.day(LocalDate.of(2027, 3, 3)))
                .isEqualTo(new CalendarDay(LocalDate.of(2027, 3, 3), DayKind.WORKING_DAY, null, true));
        assertThat(calendar.isProvisional(LocalDate.of(2026, 3, 3))).isFalse();
        assertThat(calendar.unknownYears(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5))).containsExactly(2027);
    }

    @Test
    void an_empty_notice_does_not_make_a_year_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(CalendarFixture.declaredDays(), Set.of(2026, 2027)))
                .withMessageContaining("2027年的放假安排是空的");
    }

    @Test
    void the_end_of_december_waits_for_the_notice_of_the_next_year() {
        LocalDate newYearsEve = LocalDate.of(2022, 12, 31);
        WorkingCalendar before = CalendarFixture.knownUpTo(2022);
        assertThat(before.isProvisional(LocalDate.of(2022, 12, 19))).isFalse();
        assertThat(before.isProvisional(LocalDate.of(2022, 12, 30))).isTrue();
        assertThat(calendar.day(newYearsEve).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.isProvisional(LocalDate.of(2022, 12, 30))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 30))).isTrue();
    }

    @Test
    void a_day_cannot_be_off_and_worked() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(
                        List.of(new DeclaredDay(day, true, "元旦"), new DeclaredDay(day, false, "元旦")), Set.of()))
                .withMessageContaining("2026年1月1日既是放假又是上班");
    }

    @Test
    void leap_day_and_year_end_shift_nothing_in_forty_years() {
        LocalDate first = LocalDate.of(2005, 1, 1);
        IntStream.range(0, 40 * 366).mapToObj(first::plusDays).forEach(day -> assertThat(
                        CalendarFixture.unknown().isWorkingDay(day))
                .isEqualTo(Math.floorMod(day.toEpochDay() + 3, 7) < 5));
    }

    @Test
    void counts_working_days_after_one_day_up_to_another() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 25)))
                .isEqualTo(3);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 13)))
                .isZero();
    }
}
