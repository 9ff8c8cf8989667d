package cn.petition.reporting.annualreport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of a report with where it comes from.
 *
 * @param unit word after the number
 * @param definition what was counted, or the source the writer names
 * @param formula version of the definition
 * @param parameters period, scope and as-of day in words
 * @param number the number; of a rate the part
 * @param whole of a rate the whole, otherwise {@code null}
 */
public record ReportFigure(
        String key,
        String name,
        String unit,
        Kind kind,
        String definition,
        String formula,
        String parameters,
        @Nullable Long number,
        @Nullable Long whole) {

    /** Where a number comes from. */
    public enum Kind {
        /** 由本系统统计，有清单 */
        COUNTED,
        /** 由两个数相除 */
        RATE,
        /** 由撰写人填报，注明出处 */
        ENTERED
    }

    /** Whether there is a number to print: a rate of nothing and an open place have none. */
    public boolean hasValue() {
        return number != null && (kind != Kind.RATE || whole != null && whole != 0);
    }

    /** A round number of people as reports print it: 36 as 30余, 30 as 30; below ten the number itself. */
    public String printedRound() {
        if (number == null || kind == Kind.RATE || number < 10) {
            return printed(0);
        }
        long tens = number / 10 * 10;
        return tens == number ? printed(0) : tens + "余";
    }

    /** Above 0, below 0 or 0, as this figure stands to another one; {@code null} where one of them has no value. */
    @Nullable Integer comparedTo(ReportFigure other) {
        return hasValue() && other.hasValue() ? value().compareTo(other.value()) : null;
    }

    /** As {@link #comparedTo(ReportFigure)}, for a number; a rate is compared in per cent. */
    @Nullable Integer comparedTo(long other) {
        return hasValue() ? value().compareTo(BigDecimal.valueOf(other)) : null;
    }

    private BigDecimal value() {
        var value = BigDecimal.valueOf(Objects.requireNonNull(number));
        return kind != Kind.RATE
                ? value
                : value.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(Objects.requireNonNull(whole)), MathContext.DECIMAL64);
    }

    /** As printed, without unit; an open place is printed as such, never as zero. */
    public String printed(int digits) {
        if (number == null) {
            return "（待填）";
        }
        if (kind != Kind.RATE) {
            // a count that would have to know more than was recorded is not zero
            return whole != null && whole == 0 ? "—" : String.valueOf(number);
        }
        if (whole == null || whole == 0) {
            return "—";
        }
        return BigDecimal.valueOf(number)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
