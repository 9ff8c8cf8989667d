package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 审核认定办结: the report is good. */
class ApprovalForm extends StepForm {

    @Size(max = 500, message = "审核意见最多500字。")
    private @Nullable String approval;

    public @Nullable String getApproval() {
        return approval;
    }

    public void setApproval(@Nullable String approval) {
        this.approval = approval;
    }
}
