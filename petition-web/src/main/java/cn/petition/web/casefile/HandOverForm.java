package cn.petition.web.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 转送、移送: the organ and, if needed, a word to it. */
class HandOverForm extends StepForm {

    @NotNull(message = "请选择去向单位。")
    private @Nullable UUID to;

    @Size(max = 2000, message = "说明最多2000字。")
    private @Nullable String remark;

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
