package cn.petition.domain.legal;

/**
 * One period that a region sets differently from the nation; comes from data, never from code.
 *
 * @param regulation the regional text, with where and when it applies
 * @param rule the rule that takes the place of the national one, or stands beside the national rules
 */
public record RegionalPeriod(RegionalRegulation regulation, PeriodRule rule) {

    public RegionalPeriod {
        if (!rule.ruleSet().equals(regulation.code())) {
            throw new IllegalArgumentException("地方期限的规则集代号必须与所属地方规定相同。");
        }
    }
}
