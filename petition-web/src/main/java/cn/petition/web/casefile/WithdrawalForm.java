package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 撤回: who signed the statement, and why. */
class WithdrawalForm extends StepForm {

    @NotBlank(message = "请填写在撤回声明上签名的人。")
    @Size(max = 100, message = "签署人最多100字。")
    private @Nullable String signedBy;

    @NotBlank(message = "请填写撤回理由。")
    @Size(max = 2000, message = "撤回理由最多2000字。")
    private @Nullable String reason;

    public @Nullable String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(@Nullable String signedBy) {
        this.signedBy = signedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
