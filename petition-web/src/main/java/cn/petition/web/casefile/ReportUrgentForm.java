package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 上报重大紧急: who was told, at which minute, what. */
class ReportUrgentForm extends StepForm {

    @NotBlank(message = "请填写报告对象。")
    @Size(max = 500, message = "报告对象最多500字。")
    private @Nullable String reportedTo;

    @NotNull(message = "请填写报告时刻，如14:30。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
    private @Nullable LocalTime reportedAt;

    @NotBlank(message = "请填写情况和已经采取的处置。")
    @Size(max = 5000, message = "情况和处置最多5000字。")
    private @Nullable String situation;

    public @Nullable String getReportedTo() {
        return reportedTo;
    }

    public void setReportedTo(@Nullable String reportedTo) {
        this.reportedTo = reportedTo;
    }

    public @Nullable LocalTime getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(@Nullable LocalTime reportedAt) {
        this.reportedAt = reportedAt;
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }
}
