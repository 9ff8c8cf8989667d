package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 反馈执行结果: what was done and by what it is proved. */
class ExecutionReportForm extends StepForm {

    @NotBlank(message = "请填写执行情况。")
    @Size(max = 10000, message = "执行情况最多10000字。")
    private @Nullable String executionResult;

    @NotBlank(message = "请填写证明材料，如收款凭证、验收单。")
    @Size(max = 500, message = "证明材料最多500字。")
    private @Nullable String proof;

    public @Nullable String getExecutionResult() {
        return executionResult;
    }

    public void setExecutionResult(@Nullable String executionResult) {
        this.executionResult = executionResult;
    }

    public @Nullable String getProof() {
        return proof;
    }

    public void setProof(@Nullable String proof) {
        this.proof = proof;
    }
}
