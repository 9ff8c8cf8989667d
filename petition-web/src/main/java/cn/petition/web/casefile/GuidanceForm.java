package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 引导向政法机关反映: where to, and what was explained. */
class GuidanceForm extends StepForm {

    @NotBlank(message = "请填写告知信访人的政法机关。")
    @Size(max = 200, message = "最多200字。")
    private @Nullable String guidedTo;

    @NotBlank(message = "请记录释法明理和引导的内容。")
    @Size(max = 5000, message = "最多5000字。")
    private @Nullable String explained;

    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String response;

    public @Nullable String getResponse() {
        return response;
    }

    public void setResponse(@Nullable String response) {
        this.response = response;
    }

    public @Nullable String getGuidedTo() {
        return guidedTo;
    }

    public void setGuidedTo(@Nullable String guidedTo) {
        this.guidedTo = guidedTo;
    }

    public @Nullable String getExplained() {
        return explained;
    }

    public void setExplained(@Nullable String explained) {
        this.explained = explained;
    }
}
