package cn.petition.domain.petition;

import java.util.Set;

/** What is maintained has no flaw, and what is changed, quashed or made again has at least one. */
final class ChangeNeedsAFlaw {

    void check(ReviewOutcome outcome, Set<ReviewFlaw> flaws) {
        if (outcome == ReviewOutcome.MAINTAINED && !flaws.isEmpty()) {
            throw refused("维持原意见的，不选择撤销、变更的理由。");
        }
        if (outcome != ReviewOutcome.MAINTAINED && flaws.isEmpty()) {
            throw refused("“" + Labels.of(outcome) + "”需要理由，请至少选择一项。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("ChangeNeedsAFlaw", words, null);
    }
}
