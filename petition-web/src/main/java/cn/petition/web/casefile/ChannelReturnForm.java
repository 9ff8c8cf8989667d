package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 法定途径退回: by whom and why. */
class ChannelReturnForm extends StepForm {

    @NotBlank(message = "请填写退回的机关。")
    @Size(max = 200, message = "最多200字。")
    private @Nullable String channelOrgan;

    @NotBlank(message = "请写明退回的理由。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String reasons;

    public @Nullable String getChannelOrgan() {
        return channelOrgan;
    }

    public void setChannelOrgan(@Nullable String channelOrgan) {
        this.channelOrgan = channelOrgan;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
