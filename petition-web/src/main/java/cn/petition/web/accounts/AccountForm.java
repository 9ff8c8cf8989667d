package cn.petition.web.accounts;

import cn.petition.domain.organ.AccountRules;
import cn.petition.domain.organ.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an administrator types about an account. */
public class AccountForm {

    @Pattern(
            regexp = "(?!new$)[A-Za-z][A-Za-z0-9._-]{2,31}",
            message = "登录名为 3 至 32 个字母、数字或 . _ -，以字母开头，不能是“new”。")
    private String loginName = "";

    @NotBlank(message = "请填写姓名。")
    @Size(max = 50, message = "姓名最多 50 个字。")
    private String displayName = "";

    @Size(max = 50, message = "职务最多 50 个字。")
    private String post = "";

    @Pattern(regexp = "|[^@\\s]{1,64}@[^@\\s]{1,120}", message = "邮箱写成“名称@域名”的样子，没有可以不填。")
    private String email = "";

    @NotBlank(message = "请选择所属机关。")
    private String organ = "";

    private List<String> roles = new ArrayList<>();
    private boolean accusationOfficer;
    private boolean enabled = true;
    private String version = "0";
    private String formKey = "";

    static AccountForm of(Account account) {
        AccountForm form = new AccountForm();
        form.loginName = account.loginName();
        form.displayName = account.displayName();
        form.post = account.post() == null ? "" : account.post();
        form.email = account.email() == null ? "" : account.email();
        form.organ = account.organCode();
        form.roles = account.roles().stream().map(Role::name).toList();
        form.accusationOfficer = account.accusationOfficer();
        form.enabled = account.enabled();
        form.version = Long.toString(account.version());
        return form;
    }

    AccountChanges.Wanted toWanted(UUID organId) {
        return new AccountChanges.Wanted(
                displayName.strip(),
                post.isBlank() ? null : post.strip(),
                organId,
                chosenRoles(),
                accusationOfficer,
                enabled,
                email.isEmpty() ? null : email);
    }

    AccountRules.Grant grant() {
        return new AccountRules.Grant(chosenRoles(), accusationOfficer);
    }

    /** What was typed, for the recognition of a form sent twice. */
    List<?> content() {
        return List.of(loginName, displayName, post, organ, chosenRoles(), accusationOfficer, enabled, email, version);
    }

    private Set<Role> chosenRoles() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> roles.contains(role.name())).forEach(chosen::add);
        return chosen;
    }

    /** The version that the form was opened with; what is no number is older than everything. */
    long openedVersion() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
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

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public boolean isAccusationOfficer() {
        return accusationOfficer;
    }

    public void setAccusationOfficer(boolean accusationOfficer) {
        this.accusationOfficer = accusationOfficer;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
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
