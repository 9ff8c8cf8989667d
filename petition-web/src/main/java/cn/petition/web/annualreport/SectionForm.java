package cn.petition.web.annualreport;

import jakarta.validation.constraints.Size;

/** The prose of one part. */
public class SectionForm {

    @Size(max = 20_000, message = "一个部分最多 20000 字，请精简。")
    private String body = "";

    private String formKey = "";
    private long version;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
