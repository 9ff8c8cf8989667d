package cn.petition.reporting.appraisal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The score of one organ by one indicator.
 *
 * @param part of the rate, above the line
 * @param whole of the rate, below the line
 * @param computed marks by the definition, {@code null} where the whole is too small
 * @param corrected marks by hand, {@code null} where nobody corrected
 * @param reason why they were corrected
 */
public record Mark(
        Indicator indicator,
        long part,
        long whole,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal corrected,
        @Nullable String reason) {

    /** What counts. */
    public @Nullable BigDecimal value() {
        return corrected == null ? computed : corrected;
    }
}
