package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 更正记录: which line is wrong and what is right. */
class CorrectForm extends StepForm {

    @NotNull(message = "请选择有误的记录。")
    private @Nullable UUID wrong;

    @NotBlank(message = "请写明正确的情况和更正理由。")
    @Size(max = 2000, message = "更正内容最多2000字。")
    private @Nullable String right;

    public @Nullable UUID getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable UUID wrong) {
        this.wrong = wrong;
    }

    public @Nullable String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right;
    }
}
