package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewOutcome;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** 作出复查意见、复核意见: the conclusion and its grounds. */
class ReviewDecisionForm extends ReviewGroundsForm {

    @NotNull(message = "请选择结论。")
    private @Nullable ReviewOutcome outcome;

    public @Nullable ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ReviewOutcome outcome) {
        this.outcome = outcome;
    }
}
