package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 提出异议: why, and which organ has authority instead. */
class ObjectionForm extends StepForm {

    @NotBlank(message = "请详细说明理由。")
    @Size(max = 5000, message = "理由最多5000字。")
    private @Nullable String reason;

    private @Nullable UUID proposed;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable UUID getProposed() {
        return proposed;
    }

    public void setProposed(@Nullable UUID proposed) {
        this.proposed = proposed;
    }
}
