package cn.petition.web.casefile;

import cn.petition.workflow.closure.AssistanceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 救助转介: who needs what, and to whom it was commended. */
class AssistanceForm extends StepForm {

    @NotNull(message = "请选择救助种类。")
    private @Nullable AssistanceKind assistance;

    @NotBlank(message = "请填写转介单位。")
    @Size(max = 200, message = "转介单位最多200字。")
    private @Nullable String recipient;

    @NotBlank(message = "请填写困难情况。")
    @Size(max = 2000, message = "困难情况最多2000字。")
    private @Nullable String situation;

    @NotBlank(message = "请填写救助建议。")
    @Size(max = 2000, message = "救助建议最多2000字。")
    private @Nullable String need;

    @Size(max = 500, message = "救助结果最多500字。")
    private @Nullable String assistanceResult;

    public @Nullable AssistanceKind getAssistance() {
        return assistance;
    }

    public void setAssistance(@Nullable AssistanceKind assistance) {
        this.assistance = assistance;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }

    public @Nullable String getNeed() {
        return need;
    }

    public void setNeed(@Nullable String need) {
        this.need = need;
    }

    public @Nullable String getAssistanceResult() {
        return assistanceResult;
    }

    public void setAssistanceResult(@Nullable String assistanceResult) {
        this.assistanceResult = assistanceResult;
    }
}
