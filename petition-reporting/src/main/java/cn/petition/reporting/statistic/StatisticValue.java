package cn.petition.reporting.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The number of a figure for one question. A rate without anything to be a part of has no value, which is not zero.
 *
 * @param part of a rate the numbers above and below the line; of other figures the number itself and nothing
 */
public record StatisticValue(long part, @Nullable Long whole) {

    static StatisticValue of(long number) {
        return new StatisticValue(number, null);
    }

    static StatisticValue rate(long part, long whole) {
        return new StatisticValue(part, whole);
    }

    /** No value: what would have to be known is not. */
    static StatisticValue none() {
        return new StatisticValue(0, 0L);
    }

    public boolean exists() {
        return whole == null || whole != 0;
    }

    /** Why there is no number; empty where there is one. */
    public String reason() {
        return exists() ? "" : "没有可以计算的数（分母为 0 或者来源没有填报）";
    }

    /** The number, a rate in per cent rounded half up to so many digits; empty when there is none. */
    public @Nullable BigDecimal rounded(int digits) {
        if (whole == null) {
            return BigDecimal.valueOf(part);
        }
        if (whole == 0) {
            return null;
        }
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(
                BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
    }

    /** As printed, without unit: digits without separators, or a dash where there is no value. */
    public String printed(int digits) {
        var number = rounded(digits);
        return number == null ? "—" : number.toPlainString();
    }
}
