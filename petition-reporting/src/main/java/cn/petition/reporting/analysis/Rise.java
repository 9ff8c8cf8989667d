package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.StatisticValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One area or category beside the same days of last year and the days right before.
 *
 * @param value what stands in an address for it
 * @param words its name
 * @param lastYear number and verdicts beside last year's
 * @param previous the same beside the days right before, {@code null} where these are last year's
 * @param share part of all matters of the period
 */
public record Rise(
        String value, String words, long now, Beside lastYear, @Nullable Beside previous, Share share) {

    /**
     * Beside an earlier period.
     *
     * @param number of that period
     * @param total all matters of that period
     * @param amount whether the number has risen by more than chance
     * @param part whether its part of all has risen by more than chance
     */
    public record Beside(long number, long total, RiseRule.Verdict amount, RiseRule.Verdict part) {

        /** Percentage points by which the part of all is larger; nothing where one of them is a part of nothing. */
        public @Nullable BigDecimal points(Share now) {
            var before = new Share(number, total).percent();
            var present = now.percent();
            return before == null || present == null ? null : present.subtract(before);
        }
    }

    /** A part of a whole. */
    public record Share(long part, long whole) {

        /** In per cent with one digit, or nothing where there is no whole. */
        public @Nullable BigDecimal percent() {
            return new StatisticValue(part, whole).rounded(1);
        }
    }

    /** Whether it has risen by more than chance beside last year, and beside the days before where these are others. */
    public boolean risen() {
        return lastYear.amount() == RiseRule.Verdict.RISEN
                && (previous == null || previous.amount() != RiseRule.Verdict.WITHIN_CHANCE);
    }

    /** Whether there are too few for any sentence. */
    public boolean tooFew() {
        return lastYear.amount() == RiseRule.Verdict.TOO_FEW
                && (previous == null || previous.amount() == RiseRule.Verdict.TOO_FEW);
    }

    public long more() {
        return now - lastYear.number();
    }
}
