package cn.petition.web.casefile;

import cn.petition.domain.petition.Sameness;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 同一事项认定: the matter compared with, what was found, and why. */
class SamenessForm extends StepForm {

    @NotBlank(message = "请填写比对的另一件事项的编号。")
    @Size(max = 60, message = "最多60字。")
    private @Nullable String other;

    @NotNull(message = "请选择认定结果。")
    private @Nullable Sameness sameness;

    private boolean sameGrounds;

    @NotBlank(message = "请写明认定的理由。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String reasons;

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable Sameness getSameness() {
        return sameness;
    }

    public void setSameness(@Nullable Sameness sameness) {
        this.sameness = sameness;
    }

    public boolean isSameGrounds() {
        return sameGrounds;
    }

    public void setSameGrounds(boolean sameGrounds) {
        this.sameGrounds = sameGrounds;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
