package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewRefusalGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 不予受理复查、复核: on which ground, why, and where to turn. */
class ReviewRefusalForm extends StepForm {

    @NotNull(message = "请选择不予受理的情形。")
    private @Nullable ReviewRefusalGround ground;

    @NotBlank(message = "请填写理由。")
    @Size(max = 2000, message = "理由最多2000字。")
    private @Nullable String reasons;

    @Size(max = 500, message = "信访人可以提出的途径最多500字。")
    private @Nullable String wayToGo;

    @Size(max = 100, message = "对方文书文号最多100字。")
    private @Nullable String paperNumber;

    public @Nullable ReviewRefusalGround getGround() {
        return ground;
    }

    public void setGround(@Nullable ReviewRefusalGround ground) {
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

    public @Nullable String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(@Nullable String paperNumber) {
        this.paperNumber = paperNumber;
    }
}
