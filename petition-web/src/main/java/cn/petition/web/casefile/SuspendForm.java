package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 复核听证停计: who decided on the hearing, and why. */
class SuspendForm extends StepForm {

    @NotBlank(message = "请填写批准人姓名和职务。")
    @Size(max = 100, message = "批准人姓名和职务最多100字。")
    private @Nullable String approvedBy;

    @NotBlank(message = "请填写举行听证的理由。")
    @Size(max = 2000, message = "举行听证的理由最多2000字。")
    private @Nullable String reason;

    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
