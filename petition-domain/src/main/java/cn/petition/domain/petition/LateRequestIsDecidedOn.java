package cn.petition.domain.petition;

import cn.petition.domain.parameter.LateReviewRequest;
import org.jspecify.annotations.Nullable;

/** A late request is taken up only where the office allows it and somebody has decided so. */
final class LateRequestIsDecidedOn {

    void check(ReviewStage stage, boolean late, LateReviewRequest policy, @Nullable String decision, String ruleSet) {
        if (!late) {
            return;
        }
        if (policy == LateReviewRequest.REFUSE) {
            throw refused("本机关规定逾期提出的申请不予受理，请办理“" + Labels.of(stage.refusal()) + "”。", stage, ruleSet);
        }
        if (decision == null) {
            throw refused("该申请是逾期提出的，受理须经决定，请填写准许的理由和决定人。", stage, ruleSet);
        }
    }

    private static ActionRefused refused(String words, ReviewStage stage, String ruleSet) {
        return new ActionRefused("LateRequestIsDecidedOn", words, stage.articleUnder(ruleSet));
    }
}
