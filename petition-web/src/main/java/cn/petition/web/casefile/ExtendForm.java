package cn.petition.web.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 延期: by how many days, why, approved by whom. */
class ExtendForm extends StepForm {

    @NotNull(message = "请填写延长日数。")
    @Min(value = 1, message = "延长日数至少1日。")
    @Max(value = 90, message = "延长日数最多90日，请按适用的规定填写。")
    private @Nullable Integer days;

    @NotBlank(message = "请填写延期理由，将写入告知书。")
    @Size(max = 2000, message = "理由最多2000字。")
    private @Nullable String reason;

    private @Nullable UUID approver;

    @Size(max = 100, message = "批准人最多100字。")
    private @Nullable String approvedBy;

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public @Nullable UUID getApprover() {
        return approver;
    }

    public void setApprover(@Nullable UUID approver) {
        this.approver = approver;
    }
}
