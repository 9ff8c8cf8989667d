package cn.petition.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 达成协议: with whom, on what, until when it is performed. */
class SettlementForm extends StepForm {

    @NotBlank(message = "请填写对方当事人。")
    @Size(max = 200, message = "对方当事人最多200字。")
    private @Nullable String otherParty;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate performedBy;

    @NotBlank(message = "请填写争议事项。")
    @Size(max = 5000, message = "争议事项最多5000字。")
    private @Nullable String dispute;

    @NotBlank(message = "请填写协议内容。")
    @Size(max = 20000, message = "协议内容最多20000字。")
    private @Nullable String terms;

    @Size(max = 100, message = "见证人最多100字。")
    private @Nullable String witness;

    public @Nullable String getOtherParty() {
        return otherParty;
    }

    public void setOtherParty(@Nullable String otherParty) {
        this.otherParty = otherParty;
    }

    public @Nullable LocalDate getPerformedBy() {
        return performedBy;
    }

    public void setPerformedBy(@Nullable LocalDate performedBy) {
        this.performedBy = performedBy;
    }

    public @Nullable String getDispute() {
        return dispute;
    }

    public void setDispute(@Nullable String dispute) {
        this.dispute = dispute;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
    }

    public @Nullable String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String witness) {
        this.witness = witness;
    }
}
