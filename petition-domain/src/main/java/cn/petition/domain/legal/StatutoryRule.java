package cn.petition.domain.legal;

/** What one rule set says about one period: a number to count, or words and a yearly day without one. */
public sealed interface StatutoryRule permits PeriodRule, UncountedRule {

    /** Code of the rule set, e.g. {@code R2022}. */
    String ruleSet();

    StatutoryPeriod period();

    /** The event that starts the period, in words. */
    String startEvent();

    /** The article that sets it. */
    LegalBasis basis();

    /** How long, as people say it: {@code 15日}, {@code 5个工作日}, {@code 及时}, {@code 每年3月1日前}. */
    String lengthInWords();
}
