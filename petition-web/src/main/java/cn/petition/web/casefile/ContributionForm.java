package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 反馈协办意见: what the joint organ has to say. */
class ContributionForm extends StepForm {

    @NotBlank(message = "请填写协办意见。")
    @Size(max = 10000, message = "协办意见最多10000字。")
    private @Nullable String contribution;

    public @Nullable String getContribution() {
        return contribution;
    }

    public void setContribution(@Nullable String contribution) {
        this.contribution = contribution;
    }
}
