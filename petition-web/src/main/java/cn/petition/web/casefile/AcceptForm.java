package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 受理: whom the petitioner may ask. */
class AcceptForm extends StepForm {

    @Size(max = 100, message = "联系方式最多100字。")
    private @Nullable String contact;

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
