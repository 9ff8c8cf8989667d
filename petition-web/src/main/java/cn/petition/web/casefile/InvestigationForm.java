package cn.petition.web.casefile;

import cn.petition.workflow.handling.InvestigationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 调查核实: how, with whom, and what was found. */
class InvestigationForm extends StepForm {

    @NotNull(message = "请选择调查方式。")
    private @Nullable InvestigationKind investigation;

    @NotBlank(message = "请填写调查人员和被调查人。")
    @Size(max = 500, message = "调查人员和被调查人最多500字。")
    private @Nullable String participants;

    @NotBlank(message = "请填写查明的情况。")
    @Size(max = 20000, message = "查明的情况最多20000字。")
    private @Nullable String findings;

    public @Nullable InvestigationKind getInvestigation() {
        return investigation;
    }

    public void setInvestigation(@Nullable InvestigationKind investigation) {
        this.investigation = investigation;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getFindings() {
        return findings;
    }

    public void setFindings(@Nullable String findings) {
        this.findings = findings;
    }
}
