package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that comes after its time says why, so that somebody can decide on it. */
final class LateRequestNeedsAGround {

    /** @return whether the request came late */
    boolean check(ReviewStage stage, Deadline time, LocalDate receivedOn, @Nullable String ground, String ruleSet) {
        LocalDate last = time.overdueAfter().orElse(null);
        boolean late = last != null && receivedOn.isAfter(last);
        if (late && ground == null) {
            throw new ActionRefused(
                    "LateRequestNeedsAGround",
                    "申请" + Labels.of(stage) + "的期限已于" + ChineseDate.of(last) + "届满，请填写信访人逾期的理由；没有说明的，写明“未说明”。",
                    stage.articleUnder(ruleSet));
        }
        return late;
    }
}
