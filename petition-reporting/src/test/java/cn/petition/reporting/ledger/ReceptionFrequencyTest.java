package cn.petition.reporting.ledger;

import static cn.petition.reporting.ledger.ReceptionFrequency.State.BEHIND;
import static cn.petition.reporting.ledger.ReceptionFrequency.State.DUE;
import static cn.petition.reporting.ledger.ReceptionFrequency.State.MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionFrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2026-05-20, 2026-04-01, MET, 2026-06-30",
        "3, 2026-05-20, 2026-03-31, DUE, 2026-06-30",
        "3, 2026-05-20, 2025-12-31, BEHIND, 2026-06-30",
        "3, 2026-01-05, 2025-10-01, DUE, 2026-03-31",
        "1, 2026-05-20, 2026-05-01, MET, 2026-05-31",
        "1, 2026-05-20, 2026-04-30, DUE, 2026-05-31",
        "1, 2026-05-20, 2026-03-31, BEHIND, 2026-05-31",
        "12, 2026-05-20, 2025-01-01, DUE, 2026-12-31"
    })
    void a_period_is_counted_from_january(int months, LocalDate today, LocalDate attended, ReceptionFrequency.State state, LocalDate until) {
        var standing = new ReceptionFrequency(months).of(List.of(attended), today);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.until()).isEqualTo(until);
    }

    @Test
    void several_sessions_on_one_day_are_one_day_and_what_is_to_come_does_not_count() {
        var today = LocalDate.of(2026, 5, 20);
        var days = Stream.of("2026-05-11", "2026-05-11", "2026-05-12", "2026-05-21").map(LocalDate::parse).toList();
        assertThat(new ReceptionFrequency(1).of(days, today).days()).isEqualTo(2);
        assertThat(new ReceptionFrequency(1).of(List.of(LocalDate.of(2026, 5, 21)), today).state()).isEqualTo(BEHIND);
    }

    @Test
    void nobody_who_never_attended_is_up_to_date() {
        var standing = new ReceptionFrequency(3).of(List.of(), LocalDate.of(2026, 5, 20));
        assertThat(standing.state()).isEqualTo(BEHIND).isNotIn(MET, DUE);
    }
}
