package cn.petition.web.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new line of the table of competence. */
public class CompetenceForm {

    @NotBlank(message = "请填写内容分类代码。")
    @Size(max = 20, message = "最多20字。")
    private String category = "";

    @Pattern(regexp = "[0-9]{2,12}", message = "请填写区划代码，2至12位数字。")
    private String place = "";

    @NotBlank(message = "请填写机关代码。")
    @Size(max = 40, message = "最多40字。")
    private String organCode = "";

    @NotNull(message = "请填写日期。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate validFrom;

    @Size(max = 200, message = "最多200字。")
    private String note = "";

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(category, place, organCode, validFrom, note);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category.strip();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place.strip();
    }

    public String getOrganCode() {
        return organCode;
    }

    public void setOrganCode(String organCode) {
        this.organCode = organCode.strip();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note.strip();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
