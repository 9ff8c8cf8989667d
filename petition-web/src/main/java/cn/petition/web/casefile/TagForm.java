package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 专项标签: which tag, and why. */
class TagForm extends StepForm {

    @NotBlank(message = "请选择专项标签。")
    private @Nullable String tag;

    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String remark;

    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String tag) {
        this.tag = tag;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
