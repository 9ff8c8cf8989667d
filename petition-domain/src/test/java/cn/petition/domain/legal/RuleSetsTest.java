package cn.petition.domain.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2022, 4, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2022, 5, 1);

    private final RuleSets ruleSets = NationalRuleSets.registry();

    @ParameterizedTest
    @CsvSource({"2005-05-01, R2005", "2022-04-30, R2005", "2022-05-01, R2022", "2026-11-21, R2022"})
    @Proves({"T05-51", "T22-50"})
    void the_day_of_the_event_chooses_the_rule_set(LocalDate day, String code) {
        assertThat(ruleSets.on(day).code()).isEqualTo(code);
    }

    @Test
    void a_day_before_the_regulations_is_refused_with_a_sentence() {
        assertThatExceptionOfType(NoRuleInForce.class)
                .isThrownBy(() -> ruleSets.on(LocalDate.of(2005, 4, 30)))
                .withMessage("2005年4月30日早于2005年5月1日，没有可以适用的信访规定，请核对起算日期。");
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, 15, DAYS, T05-21, 15, DAYS, T22-22",
        "NOTICE_ON_DIRECT_RECEIPT, 15, DAYS, T05-22(2), 15, DAYS, T22-23(2)",
        "NOTICE_ON_TRANSFER, 15, DAYS, T05-21(2), 15, DAYS, T22-23(3)",
        "HANDLING, 60, DAYS, T05-33, 60, DAYS, T22-34",
        "EXTENSION_AT_MOST, 30, DAYS, T05-33, 30, DAYS, T22-34",
        "REVIEW_REQUEST, 30, DAYS, T05-34, 30, DAYS, T22-35",
        "REVIEW, 30, DAYS, T05-34, 30, DAYS, T22-35",
        "SECOND_REVIEW_REQUEST, 30, DAYS, T05-35(1), 30, DAYS, T22-36(1)",
        "SECOND_REVIEW, 30, DAYS, T05-35(1), 30, DAYS, T22-36(1)",
        "SUGGESTION_FEEDBACK, 30, DAYS, T05-36(2), 30, DAYS, T22-40(4)",
        "SIMPLIFIED_ACCEPTANCE, 3, WORKING_DAYS, JY16, 3, WORKING_DAYS, JY16",
        "SIMPLIFIED_HANDLING, 10, WORKING_DAYS, JY16, 10, WORKING_DAYS, JY16",
        "SIMPLIFIED_FORWARDING, 1, WORKING_DAYS, JY16, 1, WORKING_DAYS, JY16",
        "RATING, 30, DAYS, MY14, 30, DAYS, MY14"
    })
    @Proves({"T05-21", "T05-22", "T05-33", "T05-34", "T05-35", "T22-22", "T22-23", "T22-34", "T22-35", "T22-36", "T05-36", "T22-40"})
    void the_same_facts_one_day_apart_rest_on_another_article(
            StatutoryPeriod period, int oldAmount, PeriodUnit oldUnit, String oldBasis,
            int newAmount, PeriodUnit newUnit, String newBasis) {
        PeriodRule before = ruleSets.period(period, LAST_OLD_DAY);
        PeriodRule after = ruleSets.period(period, FIRST_NEW_DAY);
        assertThat(List.of(before.amount(), before.unit(), before.basis().key()))
                .isEqualTo(List.of(oldAmount, oldUnit, oldBasis));
        assertThat(List.of(after.amount(), after.unit(), after.basis().key()))
                .isEqualTo(List.of(newAmount, newUnit, newBasis));
    }

    @Test
    void an_objection_exists_only_since_2022_and_counts_working_days() {
        assertThatExceptionOfType(NoRuleInForce.class)
                .isThrownBy(() -> ruleSets.period(StatutoryPeriod.OBJECTION, LAST_OLD_DAY))
                .withMessageContaining("2022年4月30日起算的事项适用信访条例（2005）");
        PeriodRule objection = ruleSets.period(StatutoryPeriod.OBJECTION, FIRST_NEW_DAY);
        assertThat(objection.amount()).isEqualTo(5);
        assertThat(objection.unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
    }

    @Test
    @Proves({"T05-35", "T22-36"})
    void only_a_second_review_is_pausable_under_either_rule_set() {
        for (RuleSet set : List.of(NationalRuleSets.R2005, NationalRuleSets.R2022)) {
            assertThat(set.periods().values().stream().filter(PeriodRule::pausable))
                    .extracting(PeriodRule::period)
                    .containsExactly(StatutoryPeriod.SECOND_REVIEW);
        }
    }

    @Test
    void every_period_is_set_today() {
        for (StatutoryPeriod period : EnumSet.allOf(StatutoryPeriod.class)) {
            assertThat(ruleSets.period(period, LocalDate.of(2026, 11, 21)).period()).isEqualTo(period);
        }
    }

    @Test
    void a_number_in_the_law_is_no_parameter() {
        Set<StatutoryPeriod> settled = EnumSet.noneOf(StatutoryPeriod.class);
        for (StatutoryPeriod period : StatutoryPeriod.values()) {
            if (ruleSets.period(period, LocalDate.of(2026, 11, 21)).parameter() != null) {
                settled.add(period);
            }
        }
        assertThat(settled)
                .containsExactlyInAnyOrder(
                        StatutoryPeriod.SIMPLIFIED_ACCEPTANCE,
                        StatutoryPeriod.SIMPLIFIED_HANDLING,
                        StatutoryPeriod.SIMPLIFIED_FORWARDING,
                        StatutoryPeriod.SUGGESTION_FEEDBACK,
                        StatutoryPeriod.RATING);
        assertThat(ruleSets.period(StatutoryPeriod.SUGGESTION_FEEDBACK, LAST_OLD_DAY).parameter())
                .isNull();
    }

    @Test
    void simplified_handling_changes_on_its_own_day() {
        assertThat(ruleSets.period(StatutoryPeriod.SIMPLIFIED_HANDLING, LocalDate.of(2022, 7, 16))
                        .ruleSet())
                .isEqualTo("JY2016");
        assertThat(ruleSets.period(StatutoryPeriod.SIMPLIFIED_HANDLING, LocalDate.of(2022, 7, 17))
                        .ruleSet())
                .isEqualTo("JY2022");
    }

    @Test
    void the_narrowest_region_overrides_single_periods_from_its_day() {
        PeriodRule thirtyDays = NationalRuleSets.R2005.find(StatutoryPeriod.HANDLING).orElseThrow().withAmount(30);
        RuleSets regional = ruleSets.withRegionalPeriods(List.of(
                new RegionalPeriod(Region.of("330000"), LocalDate.of(2016, 8, 1), LAST_OLD_DAY, thirtyDays),
                new RegionalPeriod(
                        Region.of("330100"), LocalDate.of(2018, 1, 1), LAST_OLD_DAY, thirtyDays.withAmount(25))));
        assertThat(amount(regional, LocalDate.of(2016, 7, 31), "330106")).isEqualTo(60);
        assertThat(amount(regional, LocalDate.of(2016, 8, 1), "330106")).isEqualTo(30);
        assertThat(amount(regional, LocalDate.of(2018, 1, 1), "330106")).isEqualTo(25);
        assertThat(amount(regional, LocalDate.of(2018, 1, 1), "330200")).isEqualTo(30);
        assertThat(amount(regional, LocalDate.of(2018, 1, 1), "320000")).isEqualTo(60);
        assertThat(amount(regional, FIRST_NEW_DAY, "330106")).isEqualTo(60);
    }

    @Test
    void two_regulations_on_one_day_are_refused() {
        RuleSet doubled = RuleSet.of("X", "重复的规则集", LAST_OLD_DAY, null, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSets(List.of(NationalRuleSets.R2005, doubled)))
                .withMessageContaining("适用时间重叠");
    }

    private static int amount(RuleSets ruleSets, LocalDate day, String region) {
        return ruleSets.period(StatutoryPeriod.HANDLING, day, Region.of(region)).amount();
    }
}
