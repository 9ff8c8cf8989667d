package cn.petition.web.settings;

import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.ParameterRefused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A value of a parameter with its day and region. */
public class ParameterForm {

    @NotBlank(message = "请填写取值。")
    @Size(max = 200, message = "取值最多 200 个字。")
    private String value = "";

    @Pattern(regexp = "[0-9]{6}|[0-9]{9}", message = "地区代码为 6 位数字，乡镇、街道为 9 位；全国为 000000。")
    private String region = "000000";

    @NotBlank(message = "请填写生效日期。")
    private String validFrom = "";

    @NotBlank(message = "请写明依据，例如文件名称和文号。")
    @Size(max = 200, message = "依据最多 200 个字。")
    private String note = "";

    private String version = "";
    private String formKey = "";

    List<?> content() {
        return List.of(value, region, validFrom, note, version);
    }

    Optional<LocalDate> day(Errors errors) {
        try {
            return Optional.of(LocalDate.parse(validFrom));
        } catch (DateTimeParseException unreadable) {
            if (!errors.hasFieldErrors("validFrom")) {
                errors.rejectValue("validFrom", "unreadable", "生效日期不正确，请按 2026-03-16 的样式填写。");
            }
            return Optional.empty();
        }
    }

    void check(ParameterKey key, Errors errors) {
        if (errors.hasFieldErrors("value")) {
            return;
        }
        try {
            key.check(value);
        } catch (ParameterRefused refused) {
            errors.rejectValue("value", "refused", String.valueOf(refused.getMessage()));
        }
    }

    /** The version that the form was opened with; what is no number is older than everything. */
    long openedVersion() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value.strip();
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region.strip();
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom.strip();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note.strip();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
