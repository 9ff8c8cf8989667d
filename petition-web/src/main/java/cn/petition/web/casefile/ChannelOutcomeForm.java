package cn.petition.web.casefile;

import cn.petition.domain.petition.ChannelOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 跟踪法定途径结果: what became of it there. */
class ChannelOutcomeForm extends StepForm {

    @NotNull(message = "请选择结果。")
    private @Nullable ChannelOutcome channelOutcome;

    @NotBlank(message = "请填写作出结果的机关。")
    @Size(max = 200, message = "最多200字。")
    private @Nullable String channelOrgan;

    @Size(max = 100, message = "最多100字。")
    private @Nullable String reference;

    @NotBlank(message = "请填写了解到的情况。")
    @Size(max = 2000, message = "最多2000字。")
    private @Nullable String words;

    public @Nullable ChannelOutcome getChannelOutcome() {
        return channelOutcome;
    }

    public void setChannelOutcome(@Nullable ChannelOutcome channelOutcome) {
        this.channelOutcome = channelOutcome;
    }

    public @Nullable String getChannelOrgan() {
        return channelOrgan;
    }

    public void setChannelOrgan(@Nullable String channelOrgan) {
        this.channelOrgan = channelOrgan;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
