package cn.petition.reporting.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of appraisal.
 *
 * @param key key of a rate among the figures
 * @param weight 0 to 100; with 0 the indicator is not used
 * @param full marks that can be reached
 * @param higher whether a higher rate is better
 * @param least matters that the whole of the rate must have at least; with fewer there is no score
 */
public record Indicator(String key, int ordinal, int weight, BigDecimal full, boolean higher, int least) {

    private static final int DIGITS = 2;

    /** Marks in proportion to the rate, two decimals; nothing where the whole is too small to compare organs by it. */
    public @Nullable BigDecimal marks(long part, long whole) {
        if (whole < least) {
            return null;
        }
        long good = Math.max(0, Math.min(whole, higher ? part : whole - part));
        return full.multiply(BigDecimal.valueOf(good)).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
