package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 复查听证、听证结束: where, led by whom, with whom, and what came of it. */
class ReviewHearingForm extends StepForm {

    @NotBlank(message = "请填写听证地点。")
    @Size(max = 200, message = "听证地点最多200字。")
    private @Nullable String heldAt;

    @NotBlank(message = "请填写听证主持人。")
    @Size(max = 100, message = "听证主持人最多100字。")
    private @Nullable String presider;

    @NotBlank(message = "请填写参加人。")
    @Size(max = 1000, message = "参加人最多1000字。")
    private @Nullable String participants;

    @NotBlank(message = "请填写听证结论。")
    @Size(max = 5000, message = "听证结论最多5000字。")
    private @Nullable String conclusion;

    public @Nullable String getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(@Nullable String heldAt) {
        this.heldAt = heldAt;
    }

    public @Nullable String getPresider() {
        return presider;
    }

    public void setPresider(@Nullable String presider) {
        this.presider = presider;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion;
    }
}
