package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 督促执行: who carries out what of the opinion until when. */
class ExecutionForm extends StepForm {

    @NotNull(message = "请选择执行单位。")
    private @Nullable UUID executing;

    @NotNull(message = "请填写执行期限。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate until;

    @NotBlank(message = "请填写支持的请求。")
    @Size(max = 2000, message = "支持的请求最多2000字。")
    private @Nullable String supported;

    @NotBlank(message = "请填写执行内容。")
    @Size(max = 2000, message = "执行内容最多2000字。")
    private @Nullable String task;

    @Size(max = 200, message = "联系人和电话最多200字。")
    private @Nullable String contactPerson;

    public @Nullable UUID getExecuting() {
        return executing;
    }

    public void setExecuting(@Nullable UUID executing) {
        this.executing = executing;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getSupported() {
        return supported;
    }

    public void setSupported(@Nullable String supported) {
        this.supported = supported;
    }

    public @Nullable String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = task;
    }

    public @Nullable String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(@Nullable String contactPerson) {
        this.contactPerson = contactPerson;
    }
}
