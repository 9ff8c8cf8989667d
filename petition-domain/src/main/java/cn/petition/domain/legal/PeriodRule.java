package cn.petition.domain.legal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long one period is under one rule set, from which event it runs and on which article that rests.
 *
 * @param ruleSet code of the rule set, e.g. {@code R2022}
 * @param period the kind of period
 * @param amount length in {@code unit}, at least 1
 * @param unit days or working days
 * @param startEvent the event that starts the period, in words; its day is not counted
 * @param basis the article that sets the period
 * @param extensionAtMost all extensions together, in days; 0 when the law knows none
 * @param pauseBasis the article under which time is not counted, or null when nothing stops this clock
 * @param parameter key of the parameter that sets the amount where the law names no number, or null
 */
public record PeriodRule(
        String ruleSet,
        StatutoryPeriod period,
        int amount,
        PeriodUnit unit,
        String startEvent,
        LegalBasis basis,
        int extensionAtMost,
        @Nullable LegalBasis pauseBasis,
        @Nullable String parameter)
        implements StatutoryRule {

    public PeriodRule {
        if (amount < 1 || extensionAtMost < 0) {
            throw new IllegalArgumentException("期限的长度必须不少于1，延长的日数不能为负数。");
        }
    }

    /** A period that nothing stops and nobody extends. */
    public static PeriodRule of(
            String ruleSet, StatutoryPeriod period, int amount, PeriodUnit unit, String startEvent, LegalBasis basis) {
        return new PeriodRule(ruleSet, period, amount, unit, startEvent, basis, 0, null, null);
    }

    @Override
    public String lengthInWords() {
        return amount + (unit == PeriodUnit.WORKING_DAYS ? "个工作日" : "日");
    }

    /** Whether the time of a hearing is left out of this period. */
    public boolean pausable() {
        return pauseBasis != null;
    }

    /** The same rule with a different length, e.g. the one a parameter sets. */
    public PeriodRule withAmount(int newAmount) {
        return new PeriodRule(
                ruleSet, period, newAmount, unit, startEvent, basis, extensionAtMost, pauseBasis, parameter);
    }

    /** The same rule, which can be extended by so many days in all. */
    public PeriodRule extensibleBy(int days) {
        return new PeriodRule(ruleSet, period, amount, unit, startEvent, basis, days, pauseBasis, parameter);
    }

    /** The same rule, under which the time of a hearing is not counted. */
    public PeriodRule pausableUnder(LegalBasis article) {
        return new PeriodRule(ruleSet, period, amount, unit, startEvent, basis, extensionAtMost, article, parameter);
    }

    /** The same rule, which stops for a hearing wherever the national rule it replaces does. */
    PeriodRule pausedLike(Optional<PeriodRule> national) {
        LegalBasis article = national.map(PeriodRule::pauseBasis).orElse(null);
        return article == null || pausable() ? this : pausableUnder(article);
    }

    /** The same rule, whose amount is only a default because the law leaves it open. */
    public PeriodRule settledBy(String parameterKey) {
        return new PeriodRule(
                ruleSet, period, amount, unit, startEvent, basis, extensionAtMost, pauseBasis, parameterKey);
    }
}
