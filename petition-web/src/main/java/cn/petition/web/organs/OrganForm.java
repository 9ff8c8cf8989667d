package cn.petition.web.organs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an administrator types about a new organ. */
public class OrganForm {

    @Pattern(
            regexp = "(?!new$)[A-Za-z0-9][A-Za-z0-9-]{1,31}",
            message = "机关代码为 2 至 32 个字母、数字或连字符，不能是“new”。")
    private String code = "";

    @NotBlank(message = "请填写机关名称。")
    @Size(max = 100, message = "机关名称最多 100 个字。")
    private String name = "";

    @NotBlank(message = "请填写机关简称。")
    @Size(max = 40, message = "机关简称最多 40 个字。")
    private String shortName = "";

    @NotBlank(message = "请选择机关类别。")
    private String kind = "";

    @NotBlank(message = "请选择机关层级。")
    private String level = "";

    @Pattern(regexp = "[0-9]{6}|[0-9]{9}", message = "行政区划代码为 6 位数字，乡镇、街道为 9 位，例如 141002。")
    private String division = "";

    private String above = "";
    private String formKey = "";

    List<?> content() {
        return List.of(code, name, shortName, kind, level, division, above);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code.strip();
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division.strip();
    }

    public String getAbove() {
        return above;
    }

    public void setAbove(String above) {
        this.above = above;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
