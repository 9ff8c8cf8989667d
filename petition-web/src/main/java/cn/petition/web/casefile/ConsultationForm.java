package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 发起会商: who takes part and what is asked. */
class ConsultationForm extends StepForm {

    @NotBlank(message = "请填写参加会商的单位和人员。")
    @Size(max = 500, message = "最多500字。")
    private @Nullable String participants;

    @NotBlank(message = "请写明需要会商的问题。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String question;

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
