package cn.petition.web.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hours of a stage. */
public class LimitForm {

    @NotNull(message = "请填写小时数。")
    @Min(value = 1, message = "至少1小时。")
    @Max(value = 2160, message = "最多2160小时。")
    private @Nullable Integer hours;

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(hours);
    }

    public @Nullable Integer getHours() {
        return hours;
    }

    public void setHours(@Nullable Integer hours) {
        this.hours = hours;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
