package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void the_night_of_new_year_belongs_to_one_year_on_each_side() {
        var old = Period.year(2025);
        var young = Period.year(2026);

        assertThat(old.contains(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(old.contains(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(young.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(young.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(old.to()).isEqualTo(young.from());
    }

    @Test
    void quarters_and_months_fill_the_year_without_gap_or_overlap() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            int quarters = 0;
            int months = 0;
            for (int quarter = 1; quarter <= 4; quarter++) {
                quarters += Period.quarter(2024, quarter).contains(day) ? 1 : 0;
            }
            for (int month = 1; month <= 12; month++) {
                months += Period.month(YearMonth.of(2024, month)).contains(day) ? 1 : 0;
            }
            assertThat(quarters).as(day.toString()).isEqualTo(1);
            assertThat(months).as(day.toString()).isEqualTo(1);
        }
    }

    @Test
    void from_day_to_day_includes_both_as_people_say_it() {
        var period = Period.days(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1));

        assertThat(period.contains(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(period.last()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(period.words()).isEqualTo("2025年3月1日至2025年3月1日");
    }

    @Test
    void says_years_quarters_and_months_by_their_names() {
        assertThat(Period.year(2025).words()).isEqualTo("2025年");
        assertThat(Period.quarter(2025, 4).words()).isEqualTo("2025年第四季度");
        assertThat(Period.month(YearMonth.of(2025, 2)).words()).isEqualTo("2025年2月");
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatThrownBy(() -> Period.days(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1)))
                .hasMessageContaining("不能早于第一天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/New_York"})
    void is_the_same_wherever_the_machine_thinks_it_stands(String zone) {
        var own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Period.year(2025)).isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        } finally {
            TimeZone.setDefault(own);
        }
    }
}
