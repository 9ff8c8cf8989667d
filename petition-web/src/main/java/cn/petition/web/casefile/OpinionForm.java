package cn.petition.web.casefile;

import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.workflow.opinioncheck.OpinionText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 出具处理意见: facts, conclusion, opinion and the law; the remedy is printed by itself. */
class OpinionForm extends StepForm {

    @NotNull(message = "请选择处理结论。")
    private @Nullable OpinionOutcome outcome;

    @NotBlank(message = "请填写认定的事实和理由。")
    @Size(max = 20000, message = "事实和理由最多20000字。")
    private @Nullable String factsFound;

    @NotBlank(message = "请填写处理意见。")
    @Size(max = 20000, message = "处理意见最多20000字。")
    private @Nullable String opinion;

    @NotBlank(message = "请填写法律法规依据。")
    @Size(max = 5000, message = "依据最多5000字。")
    private @Nullable String legalBasis;

    @Size(max = 500, message = "理由最多500字。")
    private @Nullable String inSpiteOfFindings;

    @Size(max = 5000, message = "新的事实和理由最多5000字。")
    private @Nullable String newFacts;

    public @Nullable OpinionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable OpinionOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getFactsFound() {
        return factsFound;
    }

    public void setFactsFound(@Nullable String factsFound) {
        this.factsFound = factsFound;
    }

    public @Nullable String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable String getInSpiteOfFindings() {
        return inSpiteOfFindings;
    }

    public void setInSpiteOfFindings(@Nullable String inSpiteOfFindings) {
        this.inSpiteOfFindings = inSpiteOfFindings;
    }

    /** What is checked before it is signed; nothing as long as a part is missing. */
    @Nullable OpinionText text(String claim) {
        var facts = given(factsFound);
        var said = given(opinion);
        var basis = given(legalBasis);
        return outcome == null || facts == null || said == null || basis == null
                ? null
                : new OpinionText(claim, outcome, facts, said, basis);
    }

    public @Nullable String getNewFacts() {
        return newFacts;
    }

    public void setNewFacts(@Nullable String newFacts) {
        this.newFacts = newFacts;
    }
}
