package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 并入: into which matter, and why it is the same. */
class JoinForm extends StepForm {

    @NotBlank(message = "请填写要并入的事项编号。")
    @Size(max = 60, message = "编号最多60字。")
    private @Nullable String into;

    @NotBlank(message = "请说明为何是同一事项，例如同人同事、请求相同。")
    @Size(max = 2000, message = "依据最多2000字。")
    private @Nullable String evidence;

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
