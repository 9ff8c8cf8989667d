package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 受理复查、复核: whom to ask, and who allowed a late request. */
class ReviewAcceptanceForm extends StepForm {

    @Size(max = 1000, message = "准许逾期申请的决定最多1000字。")
    private @Nullable String lateDecision;

    @Size(max = 200, message = "联系方式最多200字。")
    private @Nullable String contact;

    @Size(max = 100, message = "对方文书文号最多100字。")
    private @Nullable String paperNumber;

    public @Nullable String getLateDecision() {
        return lateDecision;
    }

    public void setLateDecision(@Nullable String lateDecision) {
        this.lateDecision = lateDecision;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(@Nullable String paperNumber) {
        this.paperNumber = paperNumber;
    }
}
