package cn.petition.web.casefile;

import cn.petition.workflow.closure.Attitude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 回访: what the petitioner said when asked afterwards. */
class FollowUpForm extends StepForm {

    @NotBlank(message = "请填写回访对象。")
    @Size(max = 100, message = "回访对象最多100字。")
    private @Nullable String spokenTo;

    @NotNull(message = "请选择信访人态度。")
    private @Nullable Attitude attitude;

    @NotBlank(message = "请填写回访情况。")
    @Size(max = 2000, message = "回访情况最多2000字。")
    private @Nullable String said;

    public @Nullable String getSpokenTo() {
        return spokenTo;
    }

    public void setSpokenTo(@Nullable String spokenTo) {
        this.spokenTo = spokenTo;
    }

    public @Nullable Attitude getAttitude() {
        return attitude;
    }

    public void setAttitude(@Nullable Attitude attitude) {
        this.attitude = attitude;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
