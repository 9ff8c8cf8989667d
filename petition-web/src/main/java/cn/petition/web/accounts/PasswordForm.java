package cn.petition.web.accounts;

/** What an officer types to change their own password; no part of it is ever shown again. */
public class PasswordForm {

    private String present = "";
    private String wanted = "";
    private String repeated = "";

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
