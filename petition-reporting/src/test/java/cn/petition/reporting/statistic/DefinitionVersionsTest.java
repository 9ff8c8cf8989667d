package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefinitionVersionsTest {

    private static final Statistics STATISTICS =
            new Statistics(List.of(new AcceptanceStatistics(), new SatisfactionStatistics(), new FilingStatistics()));

    @Test
    void a_changed_definition_keeps_the_older_one_for_periods_that_began_before() {
        var rate = STATISTICS.withKey("acceptance.office.in_time_rate");

        assertThat(rate.during(Period.year(2021)).formula().version()).isEqualTo(1);
        assertThat(rate.during(Period.year(2022)).formula().version()).isEqualTo(1);
        assertThat(rate.during(Period.year(2023)).formula().version()).isEqualTo(2);
        var due = STATISTICS.withKey("acceptance.office.due");
        assertThat(due.during(Period.year(2021)).definition()).doesNotContain("涉法涉诉");
        assertThat(due.during(Period.days(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31))).definition())
                .contains("涉法涉诉");
        assertThat(due.versions()).hasSize(2);
    }

    @Test
    void a_rate_divides_other_numbers_where_its_definition_changed() {
        var rate = (Rate) STATISTICS.withKey("rating.participation");

        assertThat(rate.during(Period.year(2021)).whole().key()).isEqualTo("matter.completed");
        assertThat(rate.during(Period.year(2025)).whole().key()).isEqualTo("rating.due");
    }

    @Test
    void the_year_before_is_asked_with_the_as_of_day_of_the_year_before() {
        var scope = Scope.openTo(new UUID(0, 1), "某市");
        var day = LocalDate.of(2026, 3, 16);
        var inquiry = new Inquiry(Period.year(2026), scope, new AsOf(day, null, day)).aYearEarlier();

        assertThat(inquiry.period()).isEqualTo(Period.year(2025));
        assertThat(inquiry.asOf()).isEqualTo(new AsOf(LocalDate.of(2025, 3, 16), null, day));
    }

    @Test
    void a_line_of_a_ledger_has_no_residence_and_is_not_counted_by_it() {
        var lines = new PreventionStatistics().statistics();
        var subjects = List.of(new Statistics.Subject("排查", lines, false));
        var scope = Scope.openTo(new UUID(0, 1), "某市").in("141002", "尧都区");

        assertThat(FigureLines.countable(subjects, scope)).hasSize(1);
        assertThat(FigureLines.countable(subjects, scope.by(Attribution.RESIDENCE))).isEmpty();
    }
}
