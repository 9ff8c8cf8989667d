package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 不再受理: the second review opinion that has said the last word. */
class RefuseFurtherForm extends StepForm {

    @NotBlank(message = "请填写复核意见书的机关和文号。")
    @Size(max = 200, message = "文号最多200字。")
    private @Nullable String secondReviewOpinion;

    @NotBlank(message = "请说明为何属于同一事实和理由。")
    @Size(max = 5000, message = "说明最多5000字。")
    private @Nullable String reasons;

    @NotBlank(message = "请填写已经复核终结的事项的编号。")
    @Size(max = 60, message = "编号最多60字。")
    private @Nullable String earlier;

    public @Nullable String getEarlier() {
        return earlier;
    }

    public void setEarlier(@Nullable String earlier) {
        this.earlier = earlier;
    }

    public @Nullable String getSecondReviewOpinion() {
        return secondReviewOpinion;
    }

    public void setSecondReviewOpinion(@Nullable String secondReviewOpinion) {
        this.secondReviewOpinion = secondReviewOpinion;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
