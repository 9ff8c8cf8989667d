package cn.petition.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.deadline.CalendarFixture;
import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalFixture;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.parameter.ParameterFixture;
import cn.petition.domain.parameter.ParameterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    private static final String HANGZHOU = "330106";
    private static final LocalDate MARCH_2 = LocalDate.of(2022, 3, 2);
    private static final ParameterRow BY_REGISTRATION = new ParameterRow(
            "ruleset.selected_by", Region.NATION, LocalDate.of(2006, 1, 1), "registration");

    @Test
    void an_obligation_keeps_the_regional_rule_under_which_it_began() {
        var began = clock(RegionalFixture.on());
        var rule = began.ruleFor(Duty.TRIAGE, MARCH_2, HANGZHOU);
        assertThat(rule.ruleSet()).isEqualTo("ZJ16");
        var facts = facts(Duty.TRIAGE, MARCH_2, rule, HANGZHOU);

        for (var later : List.of(began, clock(RegionalFixture.off()))) {
            var deadline = later.deadlineOf(facts);
            assertThat(deadline.rule().orElseThrow().unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
            assertThat(deadline.dueOn()).contains(LocalDate.of(2022, 3, 9));
            assertThat(deadline.explanation().summary())
                    .contains("期限5个工作日")
                    .contains("依据：浙江省信访条例第20条");
        }
    }

    @Test
    void an_obligation_that_began_before_the_switch_keeps_the_national_rule_and_says_so() {
        var rule = clock(RegionalRules.NONE).ruleFor(Duty.TRIAGE, MARCH_2, HANGZHOU);
        var facts = facts(Duty.TRIAGE, MARCH_2, rule, HANGZHOU);
        var switchedOn = clock(RegionalFixture.on());

        assertThat(switchedOn.deadlineOf(facts).dueOn()).contains(LocalDate.of(2022, 3, 17));
        assertThat(switchedOn.groundsOf(facts))
                .anyMatch(one -> one.contains("本项起算时尚未启用《浙江省信访条例》第二十条"));
    }

    @Test
    void says_which_rule_set_was_chosen_by_which_day_and_what_the_region_replaces() {
        var national = clock(RegionalFixture.on());
        var shanxi = facts(Duty.TRIAGE, MARCH_2, national.ruleFor(Duty.TRIAGE, MARCH_2, "141000"), "141000");
        assertThat(national.groundsOf(shanxi))
                .element(0)
                .asString()
                .isEqualTo("起算的事实发生在2022年3月2日，当日施行的是信访条例（2005）（R2005，自2005年5月1日至2022年4月30日），适用该规则集。");
        assertThat(national.groundsOf(shanxi)).contains("事项属地没有启用的地方规定，适用全国规定。");

        var zhejiang = facts(Duty.TRIAGE, MARCH_2, national.ruleFor(Duty.TRIAGE, MARCH_2, HANGZHOU), HANGZHOU);
        assertThat(national.groundsOf(zhejiang))
                .contains(
                        "事项属地在《浙江省信访条例》适用的地区，起算的事实发生在2022年3月2日，适用地方规定ZJ16：5个工作日（《浙江省信访条例》第二十条）。",
                        "全国规定为15日（《信访条例》第二十一条），由地方规定代替。");
    }

    @ParameterizedTest
    @CsvSource({"false, R2005, R2005", "true, R2022, R2022"})
    void the_day_of_registration_chooses_where_the_office_says_so(boolean byRegistration, String steps, String duties) {
        var clock = byRegistration ? clock(RegionalRules.NONE, BY_REGISTRATION) : clock(RegionalRules.NONE);
        var receivedOn = LocalDate.of(2022, 4, 29);
        var ofMatter = clock.ofMatter(LocalDate.of(2022, 5, 5), "141002");

        assertThat(ofMatter.ruleSetOn(receivedOn).code()).isEqualTo(steps);
        var rule = ofMatter.ruleFor(Duty.TRIAGE, receivedOn, "141002");
        assertThat(rule.ruleSet()).isEqualTo(duties);
        var grounds = ofMatter.groundsOf(facts(Duty.TRIAGE, receivedOn, rule, "141002"));
        assertThat(grounds.get(0)).contains(byRegistration ? "定为登记日，按登记日适用信访工作条例（2022）" : "当日施行的是信访条例（2005）");
    }

    @Test
    void the_day_of_appraisal_is_counted_from_registration_under_the_same_rule() {
        var clock = clock(RegionalRules.NONE);
        var receivedOn = LocalDate.of(2026, 2, 3);
        var facts = facts(Duty.TRIAGE, receivedOn, clock.ruleFor(Duty.TRIAGE, receivedOn, null), null);

        assertThat(clock.dueDayOf(facts)).isEqualTo(new DueDay(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 2, 24), false));
        assertThat(clock.appraisalOf(facts, LocalDate.of(2026, 2, 9)))
                .contains(new DueDay(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 24), false));
    }

    @Test
    void a_parameter_that_gives_the_days_is_named() {
        assertThat(clock(RegionalRules.NONE).groundsOf(new ObligationFacts(
                        Duty.COMPLETION_REPORT, MARCH_2, "R2022", null, MARCH_2.plusDays(30), null, List.of(), List.of(), null, null)))
                .containsExactly("到期日由交办机关在交办单上指定，不按条例的日数推算，也不因停止计算或者节假日变动。");
        assertThat(clock(RegionalRules.NONE)
                        .groundsOf(facts(Duty.TRIAGE, MARCH_2, clock(RegionalRules.NONE).ruleFor(Duty.TRIAGE, MARCH_2, null), null)))
                .anyMatch(one -> one.contains("顺延至其后第一个工作日"));
    }

    @ParameterizedTest
    @CsvSource({"141002, 30, true", "141002, 31, false", "330106, 30, true", "330106, 31, false", "410105, 60, true", "410105, 61, false"})
    void all_extensions_together_stay_within_what_the_place_allows(String place, int days, boolean allowed) {
        var clock = clock(RegionalFixture.on());
        var petition = PetitionFixture.aPetition().petition();
        var rule = clock.ruleFor(Duty.HANDLING, MARCH_2, place);
        var handling = Obligation.statutory(
                UUID.randomUUID(), petition, petition.registeringOrgan(), Duty.HANDLING, MARCH_2, petition.steps().get(0), rule);
        var check = new ExtensionsAtMostThirtyDays();
        if (allowed) {
            check.check(handling, days, clock);
        } else {
            assertThatThrownBy(() -> check.check(handling, days, clock))
                    .isInstanceOf(ActionRefused.class)
                    .hasMessageContaining("累计不得超过" + (days - 1) + "日");
        }
    }

    private static StatutoryClock clock(RegionalRules regional, ParameterRow... parameters) {
        var rules = NationalRuleSets.registry().withRegionalRules(regional);
        var values = ParameterFixture.deliveredAnd(parameters);
        return new StatutoryClock(rules, new DeadlineCalculator(rules, CalendarFixture.calendar(), values));
    }

    private static ObligationFacts facts(Duty duty, LocalDate startedOn, PeriodRule rule, @Nullable String place) {
        return new ObligationFacts(
                duty, startedOn, rule.ruleSet(), rule.amount(), null, place, List.of(), List.of(), null, null);
    }
}
