package cn.petition.domain.legal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The periods that hold together from a day to a day, e.g. those of the regulations of 2022.
 *
 * @param code stable key kept with every decision, e.g. {@code R2022}
 * @param title name for people, e.g. 信访工作条例（2022）
 * @param validFrom first day
 * @param validTo last day, or null while in force
 * @param periods one rule for each period this rule set counts
 * @param uncounted one rule for each period it asks for without a number
 */
public record RuleSet(
        String code,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<StatutoryPeriod, PeriodRule> periods,
        Map<StatutoryPeriod, UncountedRule> uncounted) {

    public RuleSet {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("规则集“" + title + "”的失效日早于生效日，请核对。");
        }
        periods = Map.copyOf(periods);
        uncounted = Map.copyOf(uncounted);
    }

    static RuleSet of(
            String code,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Collection<PeriodRule> rules) {
        return of(code, title, validFrom, validTo, rules, List.of());
    }

    static RuleSet of(
            String code,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Collection<PeriodRule> rules,
            Collection<UncountedRule> others) {
        Map<StatutoryPeriod, PeriodRule> periods = new EnumMap<>(StatutoryPeriod.class);
        for (PeriodRule rule : rules) {
            if (periods.put(rule.period(), rule) != null) {
                throw new IllegalArgumentException("规则集“" + title + "”对同一期限规定了两次，请核对。");
            }
        }
        Map<StatutoryPeriod, UncountedRule> uncounted = new EnumMap<>(StatutoryPeriod.class);
        for (UncountedRule rule : others) {
            if (periods.containsKey(rule.period()) || uncounted.put(rule.period(), rule) != null) {
                throw new IllegalArgumentException("规则集“" + title + "”对同一期限规定了两次，请核对。");
            }
        }
        return new RuleSet(code, title, validFrom, validTo, periods, uncounted);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<PeriodRule> find(StatutoryPeriod period) {
        return Optional.ofNullable(periods.get(period));
    }

    /** What it says about a period, with a number or without. */
    public Optional<StatutoryRule> says(StatutoryPeriod period) {
        PeriodRule counted = periods.get(period);
        return Optional.ofNullable(counted != null ? counted : uncounted.get(period));
    }

    boolean overlaps(RuleSet other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
