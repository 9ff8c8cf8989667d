package cn.petition.web.casefile;

import cn.petition.workflow.hearing.HearingPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 举行听证: when, where, about what, and who is invited. */
class HoldHearingForm extends StepForm {

    @NotNull(message = "请填写听证日期。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate heldOn;

    @NotBlank(message = "请填写听证时间。")
    @Size(max = 20, message = "听证时间最多20字。")
    private @Nullable String heldAt;

    @NotBlank(message = "请填写主持人。")
    @Size(max = 100, message = "主持人最多100字。")
    private @Nullable String presiding;

    @NotBlank(message = "请填写听证地点。")
    @Size(max = 200, message = "听证地点最多200字。")
    private @Nullable String hearingPlace;

    @NotBlank(message = "请填写听证事项。")
    @Size(max = 2000, message = "听证事项最多2000字。")
    private @Nullable String subject;

    @NotBlank(message = "请填写邀请的参加人。")
    @Size(max = 2000, message = "邀请的参加人最多2000字。")
    private @Nullable String invited;

    private boolean openToPublic;

    @Size(max = 500, message = "不足七日通知的理由最多500字。")
    private @Nullable String shortNotice;

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(@Nullable String heldAt) {
        this.heldAt = heldAt;
    }

    public @Nullable String getPresiding() {
        return presiding;
    }

    public void setPresiding(@Nullable String presiding) {
        this.presiding = presiding;
    }

    public @Nullable String getHearingPlace() {
        return hearingPlace;
    }

    public void setHearingPlace(@Nullable String hearingPlace) {
        this.hearingPlace = hearingPlace;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getInvited() {
        return invited;
    }

    public void setInvited(@Nullable String invited) {
        this.invited = invited;
    }

    public boolean isOpenToPublic() {
        return openToPublic;
    }

    public void setOpenToPublic(boolean openToPublic) {
        this.openToPublic = openToPublic;
    }

    public @Nullable String getShortNotice() {
        return shortNotice;
    }

    public void setShortNotice(@Nullable String shortNotice) {
        this.shortNotice = shortNotice;
    }

    /** The hearing as it is called. */
    HearingPlan plan() {
        return new HearingPlan(
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(heldAt),
                Objects.requireNonNull(hearingPlace),
                Objects.requireNonNull(presiding),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(invited),
                openToPublic,
                given(shortNotice));
    }
}
