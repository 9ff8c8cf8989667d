package cn.petition.web.casefile;

import cn.petition.workflow.handling.RecusalRequester;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 回避决定: whose withdrawal was asked for and why, what was decided, and who takes over. */
class RecusalForm extends StepForm {

    @NotNull(message = "请选择申请回避的人员。")
    private @Nullable UUID officer;

    @NotNull(message = "请选择由谁提出回避。")
    private @Nullable RecusalRequester askedBy;

    @NotBlank(message = "请写明与事项或者信访人的利害关系。")
    @Size(max = 2000, message = "利害关系最多2000字。")
    private @Nullable String interest;

    @NotNull(message = "请选择是否回避。")
    private @Nullable Boolean recused;

    private @Nullable UUID successor;

    @NotBlank(message = "请填写决定人姓名和职务。")
    @Size(max = 100, message = "决定人姓名和职务最多100字。")
    private @Nullable String decidedBy;

    @NotBlank(message = "请填写决定理由。")
    @Size(max = 2000, message = "决定理由最多2000字。")
    private @Nullable String reasons;

    public @Nullable UUID getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable UUID officer) {
        this.officer = officer;
    }

    public @Nullable RecusalRequester getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable RecusalRequester askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable String getInterest() {
        return interest;
    }

    public void setInterest(@Nullable String interest) {
        this.interest = interest;
    }

    public @Nullable Boolean getRecused() {
        return recused;
    }

    public void setRecused(@Nullable Boolean recused) {
        this.recused = recused;
    }

    public @Nullable UUID getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable UUID successor) {
        this.successor = successor;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
