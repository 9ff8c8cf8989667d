package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 确定协办单位: which, for what, until when. */
class JointOrganForm extends StepForm {

    @NotNull(message = "请选择协办单位。")
    private @Nullable UUID to;

    @NotNull(message = "请填写反馈期限。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate until;

    @NotBlank(message = "请填写协办内容。")
    @Size(max = 2000, message = "协办内容最多2000字。")
    private @Nullable String task;

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = task;
    }
}
