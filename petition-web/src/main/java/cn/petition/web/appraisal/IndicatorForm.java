package cn.petition.web.appraisal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an indicator of appraisal is to count from now on. */
public class IndicatorForm {

    @NotNull(message = "请填写权重。")
    @Min(value = 0, message = "权重至少为0。")
    @Max(value = 100, message = "权重最多为100。")
    private @Nullable Integer weight;

    @NotNull(message = "请填写满分。")
    @DecimalMin(value = "0.01", message = "满分应大于0。")
    @DecimalMax(value = "100", message = "满分最多为100。")
    @Digits(integer = 3, fraction = 2, message = "满分最多两位小数。")
    private @Nullable BigDecimal full;

    private boolean higher;

    @NotNull(message = "请填写最少件数。")
    @Min(value = 1, message = "最少件数至少为1。")
    @Max(value = 100000, message = "最少件数最多为100000。")
    private @Nullable Integer least;

    @NotBlank(message = "请填写更改理由。")
    @Size(max = 200, message = "更改理由最多200字。")
    private String reason = "";

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(weight, full, higher, least, reason);
    }

    public @Nullable Integer getWeight() {
        return weight;
    }

    public void setWeight(@Nullable Integer weight) {
        this.weight = weight;
    }

    public @Nullable BigDecimal getFull() {
        return full;
    }

    public void setFull(@Nullable BigDecimal full) {
        this.full = full;
    }

    public boolean isHigher() {
        return higher;
    }

    public void setHigher(boolean higher) {
        this.higher = higher;
    }

    public @Nullable Integer getLeast() {
        return least;
    }

    public void setLeast(@Nullable Integer least) {
        this.least = least;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.strip();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
