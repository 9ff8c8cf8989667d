package cn.petition.web.casefile;

import cn.petition.domain.petition.ConsultationOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 会商结论: what was agreed, and the minutes. */
class ConsultationOutcomeForm extends StepForm {

    @NotNull(message = "请选择会商结论。")
    private @Nullable ConsultationOutcome consultationOutcome;

    @NotBlank(message = "请填写会商记录。")
    @Size(max = 5000, message = "最多5000字。")
    private @Nullable String minutes;

    public @Nullable ConsultationOutcome getConsultationOutcome() {
        return consultationOutcome;
    }

    public void setConsultationOutcome(@Nullable ConsultationOutcome consultationOutcome) {
        this.consultationOutcome = consultationOutcome;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }
}
