package cn.petition.web.annualreport;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The prose of one part. */
public class SectionForm {

    @Size(max = 20_000, message = "一个部分最多 20000 字，请精简。")
    private String body = "";

    private String open = "";
    private String formKey = "";
    private int version;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    /** Whether the part stands in the public edition; {@code null} for what the edition says. */
    @Nullable Boolean opening() {
        return open.isEmpty() ? null : open.equals("yes");
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
