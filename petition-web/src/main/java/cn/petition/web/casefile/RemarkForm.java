package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that needs no more than a word, if any. */
class RemarkForm extends StepForm {

    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String remark;

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
