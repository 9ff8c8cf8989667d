package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 申请复查、申请复核: to whom, for what, with which opinion, and why late. */
class ReviewRequestForm extends StepForm {

    @NotNull(message = "请确认复查复核机关。")
    private @Nullable UUID reviewing;

    @NotBlank(message = "请填写复查复核请求。")
    @Size(max = 5000, message = "复查复核请求最多5000字。")
    private @Nullable String request;

    @NotBlank(message = "请填写所附意见书文号。")
    @Size(max = 100, message = "所附意见书文号最多100字。")
    private @Nullable String opinionNumber;

    @Size(max = 1000, message = "逾期的理由最多1000字。")
    private @Nullable String lateGround;

    public @Nullable UUID getReviewing() {
        return reviewing;
    }

    public void setReviewing(@Nullable UUID reviewing) {
        this.reviewing = reviewing;
    }

    public @Nullable String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = request;
    }

    public @Nullable String getOpinionNumber() {
        return opinionNumber;
    }

    public void setOpinionNumber(@Nullable String opinionNumber) {
        this.opinionNumber = opinionNumber;
    }

    public @Nullable String getLateGround() {
        return lateGround;
    }

    public void setLateGround(@Nullable String lateGround) {
        this.lateGround = lateGround;
    }
}
