package cn.petition.web.routing;

import java.util.List;

/** Ends a line. */
public class EndForm {

    private String formKey = "";

    List<?> content() {
        return List.of();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
