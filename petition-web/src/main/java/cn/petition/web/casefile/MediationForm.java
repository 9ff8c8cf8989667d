package cn.petition.web.casefile;

import cn.petition.workflow.mediation.MediationKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 开始调解: by whom, with the consent of both sides. */
class MediationForm extends StepForm {

    @NotNull(message = "请选择调解方式。")
    private @Nullable MediationKind mediation;

    @Size(max = 500, message = "调解员或者调解组织最多500字。")
    private @Nullable String mediators;

    @AssertTrue(message = "调解、和解应当由双方自愿，请确认。")
    private boolean consented;

    public @Nullable MediationKind getMediation() {
        return mediation;
    }

    public void setMediation(@Nullable MediationKind mediation) {
        this.mediation = mediation;
    }

    public @Nullable String getMediators() {
        return mediators;
    }

    public void setMediators(@Nullable String mediators) {
        this.mediators = mediators;
    }

    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean consented) {
        this.consented = consented;
    }
}
