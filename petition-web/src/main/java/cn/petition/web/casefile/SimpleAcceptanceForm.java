package cn.petition.web.casefile;

import cn.petition.domain.routing.Circumstance;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 简易受理: which conditions hold, and whom the petitioner may ask. */
class SimpleAcceptanceForm extends StepForm {

    @NotEmpty(message = "请选择符合的情形。")
    private List<Circumstance> conditions = List.of();

    @Size(max = 100, message = "最多100字。")
    private @Nullable String contact;

    public List<Circumstance> getConditions() {
        return conditions;
    }

    public void setConditions(List<Circumstance> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
