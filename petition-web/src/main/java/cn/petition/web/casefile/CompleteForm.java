package cn.petition.web.casefile;

import cn.petition.domain.petition.CompletionGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 办结: on which ground, and for an assignment the report. */
class CompleteForm extends StepForm {

    @NotNull(message = "请选择办结依据。")
    private @Nullable CompletionGround ground;

    @Size(max = 20000, message = "办理情况最多20000字。")
    private @Nullable String result;

    public @Nullable CompletionGround getGround() {
        return ground;
    }

    public void setGround(@Nullable CompletionGround ground) {
        this.ground = ground;
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result;
    }
}
