package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that needs nothing but its reason. */
class ReasonForm extends StepForm {

    @NotBlank(message = "请填写理由。")
    @Size(max = 2000, message = "理由最多2000字。")
    private @Nullable String reason;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
