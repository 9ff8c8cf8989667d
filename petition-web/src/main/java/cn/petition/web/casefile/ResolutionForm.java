package cn.petition.web.casefile;

import cn.petition.domain.petition.ResolutionProof;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 认定化解: on what it rests, and since when. */
class ResolutionForm extends StepForm {

    @NotNull(message = "请选择化解依据。")
    private @Nullable ResolutionProof resolution;

    @Size(max = 200, message = "文书名称和编号最多200字。")
    private @Nullable String resolutionPaper;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate resolvedOn;

    @Size(max = 2000, message = "理由最多2000字。")
    private @Nullable String reason;

    public @Nullable ResolutionProof getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable ResolutionProof resolution) {
        this.resolution = resolution;
    }

    public @Nullable String getResolutionPaper() {
        return resolutionPaper;
    }

    public void setResolutionPaper(@Nullable String resolutionPaper) {
        this.resolutionPaper = resolutionPaper;
    }

    public @Nullable LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(@Nullable LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
