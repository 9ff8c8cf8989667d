package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 协调定责: which organ is competent, who decided, and why. */
class CoordinationForm extends StepForm {

    @NotNull(message = "请选择确定的责任单位。")
    private @Nullable UUID to;

    private boolean jointConference;

    @NotBlank(message = "请写明定责的理由。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String reasons;

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }

    public boolean isJointConference() {
        return jointConference;
    }

    public void setJointConference(boolean jointConference) {
        this.jointConference = jointConference;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
