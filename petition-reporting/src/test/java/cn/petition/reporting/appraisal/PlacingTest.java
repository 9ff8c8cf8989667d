package cn.petition.reporting.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private static final Indicator IN_TIME = new Indicator("duty.handling.in_time_rate", 1, 60, new BigDecimal("100"), true, 30);
    private static final Indicator REPEATED = new Indicator("filing.repeat_rate", 2, 40, new BigDecimal("20"), false, 30);

    @Test
    void marks_are_in_proportion_to_the_rate_and_a_lower_rate_may_be_the_better_one() {
        assertThat(IN_TIME.marks(49, 50)).isEqualByComparingTo("98.00");
        assertThat(IN_TIME.marks(1, 30)).isEqualByComparingTo("3.33");
        assertThat(REPEATED.marks(0, 30)).isEqualByComparingTo("20");
        assertThat(REPEATED.marks(10, 40)).isEqualByComparingTo("15");
    }

    @Test
    void a_rate_over_a_hundred_gives_full_marks_and_no_more() {
        assertThat(IN_TIME.marks(64, 61)).isEqualByComparingTo("100");
        assertThat(REPEATED.marks(64, 61)).isEqualByComparingTo("0");
    }

    @Test
    void fewer_matters_than_the_least_give_no_marks() {
        assertThat(IN_TIME.marks(29, 29)).isNull();
        assertThat(IN_TIME.marks(30, 30)).isEqualByComparingTo("100");
        assertThat(IN_TIME.marks(0, 0)).isNull();
    }

    @Test
    void the_total_weighs_the_shares_of_full_marks() {
        assertThat(placing("a", mark(IN_TIME, "90", null), mark(REPEATED, "15", null)).total())
                .isEqualByComparingTo("84.00");
    }

    @Test
    void a_corrected_score_counts_and_the_computed_one_stays() {
        var mark = mark(IN_TIME, "90", "95.5");

        assertThat(mark.value()).isEqualByComparingTo("95.5");
        assertThat(mark.computed()).isEqualByComparingTo("90");
    }

    @Test
    void equal_totals_share_a_rank_and_the_next_one_is_left_out() {
        var ranked = Placing.ranked(List.of(
                placing("a", mark(IN_TIME, "80", null)),
                placing("b", mark(IN_TIME, "90", null)),
                placing("c", mark(IN_TIME, "90", null)),
                placing("d", mark(IN_TIME, "70", null))));

        assertThat(ranked).extracting(Placing::code).containsExactly("b", "c", "a", "d");
        assertThat(ranked).extracting(Placing::rank).containsExactly(1, 1, 3, 4);
    }

    @Test
    void an_organ_with_a_score_missing_is_shown_without_a_rank() {
        var ranked = Placing.ranked(List.of(
                placing("a", mark(IN_TIME, "99", null), mark(REPEATED, null, null)),
                placing("b", mark(IN_TIME, "10", null), mark(REPEATED, "10", null))));

        assertThat(ranked).extracting(Placing::code).containsExactly("b", "a");
        assertThat(ranked).extracting(Placing::rank).containsExactly(1, null);
        assertThat(ranked.get(1).total()).isEqualByComparingTo("99.00");
    }

    private static Placing placing(String code, Mark... marks) {
        return Placing.unranked(UUID.randomUUID(), code, "某局", List.of(marks));
    }

    private static Mark mark(Indicator indicator, @Nullable String computed, @Nullable String corrected) {
        return new Mark(
                indicator,
                0,
                0,
                computed == null ? null : new BigDecimal(computed),
                corrected == null ? null : new BigDecimal(corrected),
                null);
    }
}
