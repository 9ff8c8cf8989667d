package cn.petition.web.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is typed on the page for the first administrator. */
public class SetupForm {

    @NotBlank(message = "请填写启动时显示的一次性口令。")
    private String token = "";

    @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{2,31}", message = "登录名为 3 至 32 个字母、数字或 . _ -，以字母开头。")
    private String loginName = "";

    @NotBlank(message = "请填写姓名。")
    @Size(max = 50, message = "姓名最多 50 个字。")
    private String displayName = "";

    @NotNull
    private String password = "";

    @NotNull
    private String repeated = "";

    @Size(max = 100, message = "机关名称最多 100 个字。")
    private String organName = "";

    @Pattern(regexp = "([0-9]{6})?", message = "行政区划代码为 6 位数字，例如 141000。")
    private String division = "";

    FirstAdministrator.Command toCommand() {
        return new FirstAdministrator.Command(
                token, loginName, displayName.strip(), password, organName.strip(), division);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName.strip();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getOrganName() {
        return organName;
    }

    public void setOrganName(String organName) {
        this.organName = organName;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division.strip();
    }
}
