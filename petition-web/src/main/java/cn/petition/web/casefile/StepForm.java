package cn.petition.web.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What every form of a step carries: its key, the version it was opened on, and the day on which the step
 * happened, and why it is decided otherwise than the rules suggest, if so. */
abstract class StepForm {

    private @Nullable String formKey;
    private long version;

    @NotNull(message = "请填写日期。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate on;

    @Size(max = 2000, message = "理由最多2000字。")
    private @Nullable String against;

    public @Nullable String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable String against) {
        this.against = against;
    }

    /** Text as typed, without blanks at its ends; nothing where nothing was typed. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
