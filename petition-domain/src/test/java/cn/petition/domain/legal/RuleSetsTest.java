package cn.petition.domain.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(StatutoryPeriod.class)
    void every_row_of_the_table_is_set_today_with_its_article(StatutoryPeriod period) {
        Optional<StatutoryRule> rule = ruleSets.says(period, LocalDate.of(2026, 11, 21), Region.NATION);
        boolean openInThe2022Texts = period.row().equals("D19");
        if (period.row().isEmpty() && period != StatutoryPeriod.RATING || openInThe2022Texts) {
            assertThat(rule).as("set by single regions or by the measures of 2014 only").isEmpty();
            return;
        }
        assertThat(rule).hasValueSatisfying(one -> {
            assertThat(one.period()).isEqualTo(period);
            assertThat(one.lengthInWords()).isNotBlank();
            assertThat(one.basis().fullCite()).startsWith("《");
        });
    }

    @Test
    void the_table_has_all_rows_from_d01_to_d21() {
        assertThat(Arrays.stream(StatutoryPeriod.values()).map(StatutoryPeriod::row).filter(row -> !row.isEmpty()))
                .containsAll(IntStream.rangeClosed(1, 21).mapToObj("D%02d"::formatted).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRATION, 2022-04-30, '收到即登记，及时录入信访信息系统', T05-21",
        "REGISTRATION, 2022-05-01, '收到即登记，及时录入信访信息系统', T22-22",
        "COMPLETION_REPORT, 2022-04-30, 交办机关指定的日期, T05-21[4]",
        "COMPLETION_REPORT, 2022-05-01, 交办机关指定的日期, T22-22[3]",
        "URGENT_REPORT, 2022-04-30, '立即报告，必要时通报', T05-26",
        "URGENT_REPORT, 2022-05-01, '及时报告，并通报有关主管部门和本级联席会议办公室', T22-25",
        "SITUATION_REPORT, 2022-04-30, 定期提交信访情况分析报告, T05-39",
        "SITUATION_REPORT, 2022-05-01, 每年编制信访情况年度报告, T22-41",
        "FORWARDING_QUOTA_NATION, 2018-01-02, 5日, MY14-6",
        "FORWARDING_QUOTA_PROVINCE, 2018-01-02, 3日, MY14-6",
        "FORWARDING_QUOTA_CITY, 2018-01-02, 3日, MY14-6",
        "FORWARDING_QUOTA_COUNTY, 2018-01-02, 4日, MY14-6",
        "RULE_OF_LAW_REPORT, 2026-01-05, 每年3月1日前, FZ19",
        "RULE_OF_LAW_PUBLICATION, 2026-01-05, 每年4月1日前, FZ19-24",
        "INSPECTION_OBJECTION, 2021-02-01, 30日, DC20-17",
        "INSPECTION_REVIEW, 2026-01-05, 30日, DC20-17"
    })
    void what_has_no_number_or_stands_beside_the_regulations_has_words_and_an_article(
            StatutoryPeriod period, LocalDate day, String words, String basis) {
        assertThat(ruleSets.says(period, day, Region.NATION)).hasValueSatisfying(rule -> {
            assertThat(rule.lengthInWords()).isEqualTo(words);
            assertThat(rule.basis().key()).isEqualTo(basis);
        });
    }

    @Test
    void the_shares_of_the_levels_add_up_to_triage_and_the_inspection_periods_begin_on_their_day() {
        LocalDate day = LocalDate.of(2018, 1, 2);
        int shares = Arrays.stream(StatutoryPeriod.values())
                .filter(period -> period.row().equals("D19"))
                .mapToInt(period -> ruleSets.period(period, day).amount())
                .sum();
        assertThat(shares).isEqualTo(ruleSets.period(StatutoryPeriod.TRIAGE, day).amount());
        assertThat(ruleSets.says(StatutoryPeriod.INSPECTION_OBJECTION, LocalDate.of(2021, 1, 31), Region.NATION))
                .isEmpty();
    }

    @Test
    void a_number_in_the_law_is_no_parameter() {
        Set<StatutoryPeriod> settled = EnumSet.noneOf(StatutoryPeriod.class);
        for (StatutoryPeriod period : StatutoryPeriod.values()) {
            if (ruleSets.find(period, LocalDate.of(2026, 11, 21), Region.NATION)
                    .filter(rule -> rule.parameter() != null)
                    .isPresent()) {
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
    void two_regulations_on_one_day_are_refused() {
        RuleSet doubled = RuleSet.of("X", "重复的规则集", LAST_OLD_DAY, null, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSets(List.of(NationalRuleSets.R2005, doubled)))
                .withMessageContaining("适用时间重叠");
    }
}
