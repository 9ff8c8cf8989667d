package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** Only an opinion that supports the claim has something to be carried out (Art. 32). */
final class ExecutedOnlyWhenSupported {

    void check(@Nullable OpinionOutcome outcome) {
        if (outcome != OpinionOutcome.SUPPORTED) {
            throw new ActionRefused(
                    "ExecutedOnlyWhenSupported", "只有作出支持意见的事项才督促执行。", "《信访工作条例》第三十二条第二款");
        }
    }
}
