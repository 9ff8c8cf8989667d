package cn.petition.web.casefile;

import cn.petition.domain.petition.FinalisationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 终结: in which way, on whose decision, and why. */
class FinaliseForm extends StepForm {

    @NotNull(message = "请选择终结方式。")
    private @Nullable FinalisationKind kind;

    @Size(max = 200, message = "决定机关和文号最多200字。")
    private @Nullable String paper;

    @NotBlank(message = "请填写情况说明。")
    @Size(max = 2000, message = "情况说明最多2000字。")
    private @Nullable String reason;

    public @Nullable FinalisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable FinalisationKind kind) {
        this.kind = kind;
    }

    public @Nullable String getPaper() {
        return paper;
    }

    public void setPaper(@Nullable String paper) {
        this.paper = paper;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
