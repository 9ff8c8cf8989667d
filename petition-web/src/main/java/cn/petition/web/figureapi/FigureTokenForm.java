package cn.petition.web.figureapi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new token: which system holds it, whose figures it reads, until when. */
public class FigureTokenForm {

    @NotBlank(message = "请填写由哪个系统使用。")
    @Size(max = 100, message = "用途最多 100 个字。")
    private String name = "";

    @NotBlank(message = "请选择机构。")
    private String organ = "";

    @NotNull(message = "请填写有效期的最后一日。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate expiresOn;

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(name, organ, expiresOn);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ.strip();
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
