package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 退回办结报告: why, and until when another one is owed. */
class ReturnReportForm extends StepForm {

    @NotNull(message = "请填写新的反馈期限。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate reportBy;

    @NotBlank(message = "请填写退回理由。")
    @Size(max = 2000, message = "退回理由最多2000字。")
    private @Nullable String reason;

    public @Nullable LocalDate getReportBy() {
        return reportBy;
    }

    public void setReportBy(@Nullable LocalDate reportBy) {
        this.reportBy = reportBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
