package cn.petition.domain.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything regions set differently, switched on or not. The narrowest region wins, within it the text applied last.
 *
 * @param periods at most one for each text and period
 * @param provisions what is no period
 */
public record RegionalRules(List<RegionalPeriod> periods, List<RegionalProvision> provisions) {

    public static final RegionalRules NONE = new RegionalRules(List.of(), List.of());

    public RegionalRules {
        periods = List.copyOf(periods);
        provisions = List.copyOf(provisions);
    }

    /** The override that governs a period started by an event on this day in this place. */
    public Optional<PeriodRule> period(StatutoryPeriod period, LocalDate day, Region place) {
        return periods.stream()
                .filter(one -> one.rule().period() == period && one.regulation().governs(day, place))
                .max(Comparator.comparing(RegionalPeriod::regulation, narrowestThenLatest()))
                .map(RegionalPeriod::rule);
    }

    /** What the place has settled beside periods. */
    public Optional<RegionalProvision> provision(ProvisionTopic topic, LocalDate day, Region place) {
        return provisions.stream()
                .filter(one -> one.topic() == topic && one.regulation().governs(day, place))
                .max(Comparator.comparing(RegionalProvision::regulation, narrowestThenLatest()));
    }

    /** All that governs in a place on a day, for a page to show. */
    public List<RegionalProvision> provisions(LocalDate day, Region place) {
        return provisions.stream()
                .filter(one -> one.regulation().governs(day, place))
                .toList();
    }

    /** The text with this code, whether it is switched on or not. */
    public Optional<RegionalRegulation> regulation(String code) {
        return periods.stream()
                .map(RegionalPeriod::regulation)
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The rule of a text, whether it is switched on or not: for what began under it. */
    public Optional<PeriodRule> recorded(String code, StatutoryPeriod period) {
        return periods.stream()
                .map(RegionalPeriod::rule)
                .filter(rule -> rule.ruleSet().equals(code) && rule.period() == period)
                .findFirst();
    }

    private static Comparator<RegionalRegulation> narrowestThenLatest() {
        return Comparator.comparingInt((RegionalRegulation one) -> one.region().depth())
                .thenComparing(RegionalRegulation::appliedFrom);
    }
}
