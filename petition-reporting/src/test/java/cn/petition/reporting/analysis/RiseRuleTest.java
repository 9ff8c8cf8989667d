package cn.petition.reporting.analysis;

import static cn.petition.reporting.analysis.RiseRule.Verdict.RISEN;
import static cn.petition.reporting.analysis.RiseRule.Verdict.TOO_FEW;
import static cn.petition.reporting.analysis.RiseRule.Verdict.WITHIN_CHANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RiseRuleTest {

    @Test
    void the_chance_of_so_many_or_more_is_exact() {
        assertThat(RiseRule.atLeast(3, 4, 0.5)).isCloseTo(5 / 16.0, within(1e-12));
        assertThat(RiseRule.atLeast(60, 100, 0.5)).isCloseTo(0.028443966820, within(1e-10));
        assertThat(RiseRule.atLeast(0, 100, 0.5)).isEqualTo(1);
        assertThat(RiseRule.atLeast(50_500, 100_000, 0.5)).isCloseTo(0.000797, within(1e-5));
        assertThat(RiseRule.atLeast(1, 100_000, 0.5)).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_doubling_of_many_is_a_rise_and_of_few_is_not() {
        assertThat(RiseRule.of(80, 40, 30, 30)).isEqualTo(RISEN);
        assertThat(RiseRule.of(14, 7, 30, 30)).isEqualTo(WITHIN_CHANCE);
        assertThat(RiseRule.of(12, 6, 30, 30)).isEqualTo(TOO_FEW);
        assertThat(RiseRule.of(40, 80, 30, 30)).isEqualTo(WITHIN_CHANCE);
    }

    @Test
    void a_longer_period_has_more_without_a_rise() {
        assertThat(RiseRule.of(62, 56, 31, 28)).isEqualTo(WITHIN_CHANCE);
        assertThat(RiseRule.of(120, 60, 31, 28)).isEqualTo(RISEN);
        assertThat(RiseRule.of(120, 60, 62, 31)).isEqualTo(WITHIN_CHANCE);
    }

    @Test
    void where_there_was_nothing_before_twenty_are_a_rise() {
        assertThat(RiseRule.of(20, 0, 30, 30)).isEqualTo(RISEN);
        assertThat(RiseRule.of(20, 0, 30, 0)).isEqualTo(TOO_FEW);
    }

    @Test
    void chance_alone_makes_a_rise_in_fewer_than_one_case_of_fifty() {
        var chance = new Random(20261122);
        int rises = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            int now = 0;
            for (int matter = 0; matter < 100; matter++) {
                now += chance.nextInt(2);
            }
            rises += RiseRule.of(now, 100 - now, 30, 30) == RISEN ? 1 : 0;
        }
        assertThat(rises).isBetween(1, 40);
    }

    @Test
    void a_part_is_judged_beside_the_part_of_all() {
        assertThat(RiseRule.ofShare(12, 40, 0.1)).isEqualTo(RISEN);
        assertThat(RiseRule.ofShare(5, 40, 0.1)).isEqualTo(WITHIN_CHANCE);
        assertThat(RiseRule.ofShare(9, 10, 0.1)).isEqualTo(TOO_FEW);
        assertThat(RiseRule.ofShare(40, 40, 1)).isEqualTo(TOO_FEW);
    }
}
