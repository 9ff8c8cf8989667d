package cn.petition.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.reporting.statistic.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AnalysisPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_month_that_has_ended_is_compared_whole() {
        var periods = AnalysisPeriods.of(Period.month(YearMonth.of(2026, 3)), TODAY);

        assertThat(periods.now()).isEqualTo(Period.month(YearMonth.of(2026, 3)));
        assertThat(periods.lastYear()).isEqualTo(Period.month(YearMonth.of(2025, 3)));
        assertThat(periods.previous()).isEqualTo(Period.month(YearMonth.of(2026, 2)));
        assertThat(periods.running()).isFalse();
    }

    @Test
    void a_month_that_has_not_ended_is_cut_after_today_and_so_are_the_others() {
        var periods = AnalysisPeriods.of(Period.month(YearMonth.of(2026, 11)), TODAY);

        assertThat(periods.now()).isEqualTo(Period.days(LocalDate.of(2026, 11, 1), TODAY));
        assertThat(periods.lastYear()).isEqualTo(Period.days(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 22)));
        assertThat(periods.previous()).isEqualTo(Period.days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 22)));
        assertThat(periods.running()).isTrue();
    }

    @Test
    void a_year_has_no_other_days_before_than_last_year() {
        assertThat(AnalysisPeriods.of(Period.year(2025), TODAY).previous()).isNull();
        assertThat(AnalysisPeriods.of(Period.year(2026), TODAY).previous()).isNull();
    }

    @Test
    void chosen_days_are_compared_with_as_many_before() {
        var periods = AnalysisPeriods.of(Period.days(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 16)), TODAY);

        assertThat(periods.previous()).isEqualTo(Period.days(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void the_last_of_february_has_a_day_to_stand_beside() {
        var leapDay = LocalDate.of(2024, 2, 29);
        assertThat(AnalysisPeriods.of(Period.days(leapDay, leapDay), TODAY).lastYear())
                .isEqualTo(Period.days(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 2, 28)));
    }

    @Test
    void a_period_that_has_not_begun_is_refused() {
        assertThatThrownBy(() -> AnalysisPeriods.of(Period.year(2027), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
