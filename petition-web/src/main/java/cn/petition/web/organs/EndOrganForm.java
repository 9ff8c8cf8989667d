package cn.petition.web.organs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An organ is merged or abolished: from which day, and which organ carries on its functions (Art. 24). */
public class EndOrganForm {

    @NotNull(message = "请填写撤销或者合并的日期。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate endOn;

    @Size(max = 40, message = "机关代码最多 40 个字。")
    private String successor = "";

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(endOn, successor);
    }

    public @Nullable LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(@Nullable LocalDate endOn) {
        this.endOn = endOn;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor.strip();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
