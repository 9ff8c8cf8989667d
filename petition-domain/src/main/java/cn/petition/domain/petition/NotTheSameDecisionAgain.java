package cn.petition.domain.petition;

import cn.petition.domain.text.TextSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * An opinion that was ordered to be made again may not say the same, or nearly the same, on the same facts and grounds;
 * how alike the words are is computed, whether the facts are new is said by the organ.
 */
final class NotTheSameDecisionAgain {

    /** From here on, two opinions with one conclusion say nearly the same; from 0 to 1. */
    static final double ALIKE = 0.7;

    /**
     * @param before the opinion that was quashed
     * @param newFacts facts or grounds that were not before the organ then, {@code null} when there are none
     */
    void check(Step before, OpinionOutcome outcome, @Nullable String opinion, @Nullable String newFacts) {
        boolean sameConclusion = outcome.name().equals(before.facts().get("outcome"));
        if (sameConclusion && newFacts == null && alike(before.remark(), opinion)) {
            throw new ActionRefused(
                    "NotTheSameDecisionAgain",
                    "原处理意见已被责令重新作出，不得以同一事实和理由作出相同或者基本相同的意见。请重新认定并改写意见；确有新的事实和理由的，请在“新的事实和理由”中写明。",
                    null);
        }
    }

    private static boolean alike(@Nullable String before, @Nullable String now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.strip().equals(now.strip())
                || TextSimilarity.between(before, now).score() >= ALIKE;
    }
}
