package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 律师咨询: who was asked what, and said what. */
class LawyerForm extends StepForm {

    @NotBlank(message = "请填写律师姓名。")
    @Size(max = 100, message = "律师姓名最多100字。")
    private @Nullable String counsel;

    @Size(max = 200, message = "律师事务所最多200字。")
    private @Nullable String lawOffice;

    @NotBlank(message = "请填写咨询的问题。")
    @Size(max = 2000, message = "咨询的问题最多2000字。")
    private @Nullable String question;

    @NotBlank(message = "请填写律师意见。")
    @Size(max = 5000, message = "律师意见最多5000字。")
    private @Nullable String advice;

    public @Nullable String getCounsel() {
        return counsel;
    }

    public void setCounsel(@Nullable String counsel) {
        this.counsel = counsel;
    }

    public @Nullable String getLawOffice() {
        return lawOffice;
    }

    public void setLawOffice(@Nullable String lawOffice) {
        this.lawOffice = lawOffice;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }
}
