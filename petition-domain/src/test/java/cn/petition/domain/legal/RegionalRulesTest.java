package cn.petition.domain.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalRulesTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2022, 4, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2022, 5, 1);

    private final RuleSets ruleSets =
            NationalRuleSets.registry().withRegionalRules(RegionalFixture.onUntilTheRegulationsOf2022());

    @ParameterizedTest
    @CsvSource({
        "HANDLING, 2016-07-31, 330106, R2005, 60, DAYS, 30",
        "HANDLING, 2016-08-01, 330106, ZJ16, 30, DAYS, 30",
        "HANDLING, 2022-04-30, 330106, ZJ16, 30, DAYS, 30",
        "HANDLING, 2022-05-01, 330106, R2022, 60, DAYS, 30",
        "HANDLING, 2018-01-02, 320000, R2005, 60, DAYS, 30",
        "HANDLING, 2018-01-02, 410100, HN12, 30, DAYS, 60",
        "TRIAGE, 2018-01-02, 330106, ZJ16, 5, WORKING_DAYS, 0",
        "TRIAGE, 2018-01-02, 410100, HN12, 5, DAYS, 0",
        "REVIEW, 2018-01-02, 330106, R2005, 30, DAYS, 0",
        "OBJECTION, 2018-01-02, 110105, BJ07, 5, WORKING_DAYS, 0"
    })
    void the_place_and_the_day_of_the_event_choose_single_periods(
            StatutoryPeriod period, LocalDate day, String place, String set, int amount, PeriodUnit unit, int extension) {
        PeriodRule rule = ruleSets.period(period, day, Region.of(place));
        assertThat(List.of(rule.ruleSet(), rule.amount(), rule.unit(), rule.extensionAtMost()))
                .isEqualTo(List.of(set, amount, unit, extension));
    }

    @Test
    void an_objection_before_2022_exists_in_beijing_alone() {
        assertThat(ruleSets.find(StatutoryPeriod.OBJECTION, LAST_OLD_DAY, Region.of("110000"))).isPresent();
        assertThat(ruleSets.find(StatutoryPeriod.OBJECTION, LAST_OLD_DAY, Region.of("330000"))).isEmpty();
    }

    @Test
    void the_narrowest_region_wins_then_the_text_applied_last() {
        var province = RegionalFixture.text("P1", "省", RegionalFixture.ZHEJIANG, LocalDate.of(2016, 8, 1), null, true);
        var later = RegionalFixture.text("P2", "省新", RegionalFixture.ZHEJIANG, LocalDate.of(2019, 1, 1), null, true);
        var city = RegionalFixture.text("C1", "市", Region.of("330100"), LocalDate.of(2018, 1, 1), null, true);
        var rules = NationalRuleSets.registry()
                .withRegionalRules(new RegionalRules(
                        List.of(handling(province, 30), handling(later, 40), handling(city, 25)), List.of()));
        assertThat(amount(rules, LocalDate.of(2018, 1, 1), "330106")).isEqualTo(25);
        assertThat(amount(rules, LocalDate.of(2019, 1, 1), "330106")).isEqualTo(25);
        assertThat(amount(rules, LocalDate.of(2018, 12, 31), "330200")).isEqualTo(30);
        assertThat(amount(rules, LocalDate.of(2019, 1, 1), "330200")).isEqualTo(40);
    }

    @Test
    void a_text_that_is_switched_off_governs_nothing_but_is_still_known_to_what_began_under_it() {
        var off = NationalRuleSets.registry().withRegionalRules(RegionalFixture.off());
        assertThat(amount(off, LocalDate.of(2018, 1, 2), "330106")).isEqualTo(60);
        assertThat(off.recorded("ZJ16", StatutoryPeriod.HANDLING, LocalDate.of(2018, 1, 2)))
                .hasValueSatisfying(rule -> assertThat(rule.basis().fullCite()).isEqualTo("《浙江省信访条例》第二十三条"));
    }

    @Test
    void an_override_of_the_second_review_still_stops_for_a_hearing() {
        PeriodRule rule = ruleSets.period(StatutoryPeriod.SECOND_REVIEW, LocalDate.of(2018, 1, 2), RegionalFixture.BEIJING);
        assertThat(rule.ruleSet()).isEqualTo("BJ07");
        assertThat(rule.pauseBasis()).isEqualTo(LegalBasis.parse("T05-35(2)"));
        assertThat(ruleSets.recorded("BJ07", StatutoryPeriod.SECOND_REVIEW, LocalDate.of(2018, 1, 2)))
                .contains(rule);
    }

    @Test
    void the_number_of_representatives_follows_the_place_and_the_day() {
        var regional = ruleSets.regional();
        assertThat(regional.provision(ProvisionTopic.REPRESENTATIVES_UP_TO_TEN, LAST_OLD_DAY, Region.of("330106")))
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(3));
        assertThat(regional.provision(ProvisionTopic.REPRESENTATIVES_UP_TO_TEN, FIRST_NEW_DAY, Region.of("330106")))
                .isEmpty();
        assertThat(regional.provision(ProvisionTopic.REPRESENTATIVES_UP_TO_TEN, LAST_OLD_DAY, Region.of("141000")))
                .isEmpty();
    }

    @Test
    void a_text_is_not_applied_before_it_is_in_force() {
        var text = new Regulation("X1", "某省信访条例", LocalDate.of(2016, 8, 1), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionalRegulation(
                        text, RegionalFixture.ZHEJIANG, true, LocalDate.of(2016, 7, 31), null))
                .withMessageContaining("适用起日");
    }

    private static RegionalPeriod handling(RegionalRegulation text, int days) {
        return RegionalFixture.period(text, StatutoryPeriod.HANDLING, days, PeriodUnit.DAYS, 23, 0);
    }

    private static int amount(RuleSets ruleSets, LocalDate day, String region) {
        return ruleSets.period(StatutoryPeriod.HANDLING, day, Region.of(region)).amount();
    }
}
