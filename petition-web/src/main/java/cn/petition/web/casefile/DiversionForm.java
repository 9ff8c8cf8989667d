package cn.petition.web.casefile;

import cn.petition.domain.petition.StatutoryWay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 导入法定途径: which item of Article 31, which channel, which organ, and why. */
class DiversionForm extends StepForm {

    @NotNull(message = "请选择属于哪一项。")
    private @Nullable StatutoryWay way;

    @NotBlank(message = "请选择法定途径。")
    private @Nullable String statutoryChannel;

    @Size(max = 200, message = "最多200字。")
    private @Nullable String accepting;

    @NotBlank(message = "请写明理由，将写入告知书。")
    @Size(max = 5000, message = "最多5000字。")
    private @Nullable String reasons;

    public @Nullable StatutoryWay getWay() {
        return way;
    }

    public void setWay(@Nullable StatutoryWay way) {
        this.way = way;
    }

    public @Nullable String getStatutoryChannel() {
        return statutoryChannel;
    }

    public void setStatutoryChannel(@Nullable String statutoryChannel) {
        this.statutoryChannel = statutoryChannel;
    }

    public @Nullable String getAccepting() {
        return accepting;
    }

    public void setAccepting(@Nullable String accepting) {
        this.accepting = accepting;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
