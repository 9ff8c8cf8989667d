package cn.petition.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.parameter.ParameterFixture;
import cn.petition.domain.parameter.ParameterRow;
import cn.petition.domain.parameter.RegulationParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineCalculatorTest {

    private static final Region COUNTY = Region.of("441202");
    private static final LocalDate START = LocalDate.of(2026, 2, 3);

    @Test
    void a_period_without_a_number_in_the_law_follows_the_parameter() {
        DeadlineCalculator calculator = with("rating.days", "20");
        assertThat(calculator.start(StatutoryPeriod.RATING, START, START, COUNTY).dueOn())
                .contains(START.plusDays(20));
        assertThat(calculator.start(StatutoryPeriod.TRIAGE, START, START, COUNTY).dueOn())
                .contains(START.plusDays(15));
    }

    @Test
    void a_matter_across_the_change_of_law_follows_the_day_the_bureau_settled() {
        LocalDate registered = LocalDate.of(2022, 4, 20);
        LocalDate transferred = LocalDate.of(2022, 5, 5);
        assertThat(with("rating.days", "30")
                        .rule(StatutoryPeriod.HANDLING, transferred, registered, COUNTY)
                        .ruleSet())
                .isEqualTo("R2022");
        assertThat(with("ruleset.selected_by", "registration")
                        .rule(StatutoryPeriod.HANDLING, transferred, registered, COUNTY)
                        .ruleSet())
                .isEqualTo("R2005");
    }

    @Test
    void roll_forward_and_due_soon_follow_the_parameters() {
        DeadlineCalculator strict = with("deadline.roll_forward", "false");
        Deadline triage = strict.start(StatutoryPeriod.TRIAGE, START, START, COUNTY);
        assertThat(triage.overdueAfter()).contains(LocalDate.of(2026, 2, 18));
        DeadlineCalculator early = with("deadline.due_soon_days", "10");
        assertThat(early.status(triage, LocalDate.of(2026, 2, 8), COUNTY).state()).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(strict.status(triage, LocalDate.of(2026, 2, 8), COUNTY).state()).isEqualTo(DeadlineState.RUNNING);
    }

    private static DeadlineCalculator with(String key, String value) {
        RegulationParameters parameters =
                ParameterFixture.deliveredAnd(new ParameterRow(key, COUNTY, LocalDate.of(2005, 5, 1), value));
        return new DeadlineCalculator(NationalRuleSets.registry(), CalendarFixture.calendar(), parameters);
    }
}
