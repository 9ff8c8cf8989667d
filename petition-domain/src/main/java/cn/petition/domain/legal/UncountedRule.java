package cn.petition.domain.legal;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A rule that names no number of days: the law says 及时 or 立即, leaves the day to the assigning office, or names a day
 * of the year. Nothing is counted from it, so it never makes a deadline by itself.
 *
 * @param ruleSet code of the rule set
 * @param words what the law says, e.g. 及时
 * @param startEvent the event that asks for it, in words
 * @param basis the article
 * @param by the day of the year before which it is done, or null
 */
public record UncountedRule(
        String ruleSet,
        StatutoryPeriod period,
        String words,
        String startEvent,
        LegalBasis basis,
        @Nullable MonthDay by)
        implements StatutoryRule {

    public UncountedRule {
        if (words.isBlank()) {
            throw new IllegalArgumentException("没有日数的规定必须写明原文要求，例如“及时”。");
        }
    }

    static UncountedRule words(
            String ruleSet, StatutoryPeriod period, String words, String startEvent, LegalBasis basis) {
        return new UncountedRule(ruleSet, period, words, startEvent, basis, null);
    }

    /** A day of every year, before which it is done. */
    static UncountedRule yearly(
            String ruleSet, StatutoryPeriod period, MonthDay by, String startEvent, LegalBasis basis) {
        String words = "每年%d月%d日前".formatted(by.getMonthValue(), by.getDayOfMonth());
        return new UncountedRule(ruleSet, period, words, startEvent, basis, by);
    }

    @Override
    public String lengthInWords() {
        return words;
    }
}
