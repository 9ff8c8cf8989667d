package cn.petition.web.casefile;

import cn.petition.workflow.acceptance.ProposalOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 回复建议: what becomes of it and why. */
class ReplyForm extends StepForm {

    @NotNull(message = "请选择研究结果。")
    private @Nullable ProposalOutcome outcome;

    @NotBlank(message = "请填写回复内容。")
    @Size(max = 10000, message = "回复最多10000字。")
    private @Nullable String reply;

    public @Nullable ProposalOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ProposalOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply;
    }
}
