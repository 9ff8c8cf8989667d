package cn.petition.web.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 指派承办人: somebody without an interest in the matter. */
class AssignOfficerForm extends StepForm {

    @NotNull(message = "请选择承办人。")
    private @Nullable UUID officer;

    @AssertTrue(message = "请确认承办人与事项、信访人没有直接利害关系；有的应当回避。")
    private boolean withoutInterest;

    private boolean otherPerson;

    public @Nullable UUID getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable UUID officer) {
        this.officer = officer;
    }

    public boolean isWithoutInterest() {
        return withoutInterest;
    }

    public void setWithoutInterest(boolean withoutInterest) {
        this.withoutInterest = withoutInterest;
    }

    public boolean isOtherPerson() {
        return otherPerson;
    }

    public void setOtherPerson(boolean otherPerson) {
        this.otherPerson = otherPerson;
    }
}
