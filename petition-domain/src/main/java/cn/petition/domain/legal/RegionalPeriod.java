package cn.petition.domain.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period that a region sets differently from the nation; comes from data, never from code.
 *
 * @param region where it holds
 * @param validFrom first day
 * @param validTo last day, or null while in force
 * @param rule the rule that takes the place of the national one
 */
public record RegionalPeriod(Region region, LocalDate validFrom, @Nullable LocalDate validTo, PeriodRule rule) {

    boolean appliesTo(StatutoryPeriod period, LocalDate day, Region place) {
        return rule.period() == period
                && region.covers(place)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }
}
