package cn.petition.web.analysis;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the analysis prints them. */
final class Numbers {

    private Numbers() {}

    static String of(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.CHINA)).format(number);
    }

    /** With its sign, as a change is said. */
    static String change(long number) {
        return number > 0 ? "+" + of(number) : of(number);
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "—" : percent.toPlainString() + "%";
    }

    /** Percentage points with their sign. */
    static String points(@Nullable BigDecimal points) {
        if (points == null) {
            return "—";
        }
        return (points.signum() > 0 ? "+" : "") + points.toPlainString() + " 个百分点";
    }
}
