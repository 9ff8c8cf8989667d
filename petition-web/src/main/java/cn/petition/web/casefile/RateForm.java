package cn.petition.web.casefile;

import cn.petition.domain.petition.Satisfaction;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 满意度评价: of the petition office and of the responsible organ, each on its own. */
class RateForm extends StepForm {

    private @Nullable Satisfaction office;

    private @Nullable Satisfaction organ;

    @Size(max = 2000, message = "评价意见最多2000字。")
    private @Nullable String words;

    public @Nullable Satisfaction getOffice() {
        return office;
    }

    public void setOffice(@Nullable Satisfaction office) {
        this.office = office;
    }

    public @Nullable Satisfaction getOrgan() {
        return organ;
    }

    public void setOrgan(@Nullable Satisfaction organ) {
        this.organ = organ;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
