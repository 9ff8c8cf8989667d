package cn.petition.web.casefile;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.NonAcceptanceGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 不予受理: the ground, the reasons and where to turn instead. */
class RefuseForm extends StepForm {

    @NotNull(message = "请选择不予受理的情形。")
    private @Nullable NonAcceptanceGround ground;

    @NotBlank(message = "请填写理由。")
    @Size(max = 5000, message = "理由最多5000字。")
    private @Nullable String reasons;

    @Size(max = 500, message = "途径最多500字。")
    private @Nullable String wayToGo;

    @Size(max = 60, message = "编号最多60字。")
    private @Nullable String underWay;

    private @Nullable OrganLevel responsibleLevel;

    public @Nullable OrganLevel getResponsibleLevel() {
        return responsibleLevel;
    }

    public void setResponsibleLevel(@Nullable OrganLevel responsibleLevel) {
        this.responsibleLevel = responsibleLevel;
    }

    public @Nullable String getUnderWay() {
        return underWay;
    }

    public void setUnderWay(@Nullable String underWay) {
        this.underWay = underWay;
    }

    public @Nullable NonAcceptanceGround getGround() {
        return ground;
    }

    public void setGround(@Nullable NonAcceptanceGround ground) {
        this.ground = ground;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getWayToGo() {
        return wayToGo;
    }

    public void setWayToGo(@Nullable String wayToGo) {
        this.wayToGo = wayToGo;
    }
}
