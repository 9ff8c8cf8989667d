package cn.petition.web.organs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A new name of an organ and the day from which it holds. */
public class RenameForm {

    @NotBlank(message = "请填写机关名称。")
    @Size(max = 100, message = "机关名称最多 100 个字。")
    private String name = "";

    @NotBlank(message = "请填写机关简称。")
    @Size(max = 40, message = "机关简称最多 40 个字。")
    private String shortName = "";

    @NotBlank(message = "请填写启用日期。")
    private String from = "";

    private String above = "";
    private String version = "0";
    private String formKey = "";

    List<?> content() {
        return List.of(name, shortName, from, above, version);
    }

    /** The version that the form was opened with; what is no number is older than everything. */
    long openedVersion() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName.strip();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from.strip();
    }

    public String getAbove() {
        return above;
    }

    public void setAbove(String above) {
        this.above = above;
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
