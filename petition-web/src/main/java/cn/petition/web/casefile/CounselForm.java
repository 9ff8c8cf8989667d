package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 法律顾问意见: who was asked and said what, or why nobody was. */
class CounselForm extends StepForm {

    @NotNull(message = "请选择是否征询了法律顾问。")
    private @Nullable Boolean consulted;

    @Size(max = 100, message = "法律顾问最多100字。")
    private @Nullable String counsel;

    @NotBlank(message = "请填写法律顾问意见或者未征询的理由。")
    @Size(max = 5000, message = "法律顾问意见或者未征询的理由最多5000字。")
    private @Nullable String words;

    public @Nullable Boolean getConsulted() {
        return consulted;
    }

    public void setConsulted(@Nullable Boolean consulted) {
        this.consulted = consulted;
    }

    public @Nullable String getCounsel() {
        return counsel;
    }

    public void setCounsel(@Nullable String counsel) {
        this.counsel = counsel;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
