package cn.petition.web.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whether a regional text is applied, and to start events of which days. */
public class RegionalTextForm {

    @Pattern(regexp = "true|false", message = "请选择启用或者停用。")
    private String enabled = "";

    @NotBlank(message = "请填写适用起日。")
    private String appliedFrom = "";

    private String appliedTo = "";

    @NotBlank(message = "请写明依据，例如文件名称和文号。")
    @Size(max = 200, message = "依据最多 200 个字。")
    private String note = "";

    private String version = "";
    private String formKey = "";

    static RegionalTextForm of(RegionalTexts.Text text) {
        var form = new RegionalTextForm();
        LocalDate from = text.appliedFrom();
        LocalDate to = text.appliedTo();
        form.enabled = Boolean.toString(text.enabled());
        form.appliedFrom = (from == null ? text.validFrom() : from).toString();
        form.appliedTo = to == null ? "" : to.toString();
        form.version = Long.toString(text.version());
        return form;
    }

    /** The days that were typed; what cannot be read or makes no sense is an error of its field. */
    Days days(RegionalTexts.Text text, Errors errors) {
        LocalDate from = day("appliedFrom", appliedFrom, errors);
        LocalDate to = day("appliedTo", appliedTo, errors);
        if (from != null && from.isBefore(text.validFrom())) {
            errors.rejectValue("appliedFrom", "early", "适用起日不能早于该规定的施行日" + text.validFrom() + "。");
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("appliedTo", "early", "适用止日不能早于适用起日，请核对。");
        }
        return new Days(from, to);
    }

    /** @param to null while there is no end */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private static @Nullable LocalDate day(String field, String text, Errors errors) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue(field, "unreadable", "日期不正确，请按 2026-03-16 的样式填写。");
            return null;
        }
    }

    List<?> content() {
        return List.of(enabled, appliedFrom, appliedTo, note, version);
    }

    boolean switchesOn() {
        return enabled.equals("true");
    }

    long openedVersion() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    public String getEnabled() {
        return enabled;
    }

    public void setEnabled(String enabled) {
        this.enabled = enabled;
    }

    public String getAppliedFrom() {
        return appliedFrom;
    }

    public void setAppliedFrom(String appliedFrom) {
        this.appliedFrom = appliedFrom.strip();
    }

    public String getAppliedTo() {
        return appliedTo;
    }

    public void setAppliedTo(String appliedTo) {
        this.appliedTo = appliedTo.strip();
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
