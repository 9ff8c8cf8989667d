package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 复核听证停计: who decided on the hearing, and its notice. */
class SuspendForm extends HoldHearingForm {

    @NotBlank(message = "请填写批准人姓名和职务。")
    @Size(max = 100, message = "批准人姓名和职务最多100字。")
    private @Nullable String approvedBy;

    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String approvedBy) {
        this.approvedBy = approvedBy;
    }
}
