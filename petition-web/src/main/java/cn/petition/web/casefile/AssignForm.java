package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 交办: the organ, the day of the report and what is to be reported. */
class AssignForm extends StepForm {

    @NotNull(message = "请选择去向单位。")
    private @Nullable UUID to;

    @NotNull(message = "请填写反馈期限。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate reportBy;

    @NotBlank(message = "请写明办理和反馈的要求。")
    @Size(max = 2000, message = "要求最多2000字。")
    private @Nullable String demand;

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }

    public @Nullable LocalDate getReportBy() {
        return reportBy;
    }

    public void setReportBy(@Nullable LocalDate reportBy) {
        this.reportBy = reportBy;
    }

    public @Nullable String getDemand() {
        return demand;
    }

    public void setDemand(@Nullable String demand) {
        this.demand = demand;
    }
}
