package cn.petition.domain.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regional text (地方信访条例) as the office has recorded it. One that is switched off is still known, so that what was
 * started under it keeps its rule.
 *
 * @param text code, title and the time the text itself is in force
 * @param region where it holds
 * @param enabled whether the administrator has switched it on
 * @param appliedFrom first day of start events it is applied to; not before the text is in force
 * @param appliedTo last such day, or null
 */
public record RegionalRegulation(
        Regulation text, Region region, boolean enabled, LocalDate appliedFrom, @Nullable LocalDate appliedTo) {

    public RegionalRegulation {
        if (appliedFrom.isBefore(text.validFrom())) {
            throw new IllegalArgumentException("地方规定的适用起日不能早于其施行日。");
        }
        if (appliedTo != null && appliedTo.isBefore(appliedFrom)) {
            throw new IllegalArgumentException("地方规定的适用止日不能早于适用起日。");
        }
    }

    /** Key kept with every obligation that began under it. */
    public String code() {
        return text.code();
    }

    /** Whether an event on this day in this place falls under it. */
    public boolean governs(LocalDate day, Region place) {
        return enabled
                && region.covers(place)
                && !day.isBefore(appliedFrom)
                && (appliedTo == null || !day.isAfter(appliedTo));
    }
}
