package cn.petition.reporting.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An organ that took matters first, and how many of these came back (初转重).
 *
 * @param value what stands in an address for the organ
 * @param verdict whether its part is larger than that of all organs by more than chance
 */
public record OrganRepeats(String value, String words, long handled, long repeated, RiseRule.Verdict verdict) {

    /** In per cent with one digit. */
    public @Nullable BigDecimal percent() {
        return new Rise.Share(repeated, handled).percent();
    }
}
