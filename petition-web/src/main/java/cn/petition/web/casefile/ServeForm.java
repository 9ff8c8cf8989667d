package cn.petition.web.casefile;

import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 送达: how, to whom, taken or refused. */
class ServeForm extends StepForm {

    @NotNull(message = "请选择送达方式。")
    private @Nullable ServiceMethod method;

    @NotNull(message = "请选择签收结果。")
    private @Nullable ServiceOutcome outcome;

    @NotBlank(message = "请填写签收人；公告送达的填写公告的地方。")
    @Size(max = 100, message = "签收人最多100字。")
    private @Nullable String receiver;

    @Size(max = 100, message = "见证人最多100字。")
    private @Nullable String servedWitness;

    @Size(max = 500, message = "说明最多500字。")
    private @Nullable String remark;

    public @Nullable ServiceMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable ServiceMethod method) {
        this.method = method;
    }

    public @Nullable ServiceOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ServiceOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    public @Nullable String getServedWitness() {
        return servedWitness;
    }

    public void setServedWitness(@Nullable String servedWitness) {
        this.servedWitness = servedWitness;
    }
}
