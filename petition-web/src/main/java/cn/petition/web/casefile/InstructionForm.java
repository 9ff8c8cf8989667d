package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 呈送阅批、领导批示: what is proposed or instructed. */
class InstructionForm extends StepForm {

    @NotBlank(message = "请填写内容。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String instruction;

    public @Nullable String getInstruction() {
        return instruction;
    }

    public void setInstruction(@Nullable String instruction) {
        this.instruction = instruction;
    }
}
