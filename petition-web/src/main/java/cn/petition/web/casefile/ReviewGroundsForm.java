package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewFlaw;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reviewing organ writes whatever it decides: what is wrong, facts, opinion and the law. */
abstract class ReviewGroundsForm extends StepForm {

    private List<ReviewFlaw> flaws = new ArrayList<>();

    @NotBlank(message = "请填写认定的事实和理由。")
    @Size(max = 20000, message = "认定的事实和理由最多20000字。")
    private @Nullable String factsFound;

    @NotBlank(message = "请填写复查复核意见。")
    @Size(max = 20000, message = "复查复核意见最多20000字。")
    private @Nullable String decision;

    @NotBlank(message = "请填写法律法规依据。")
    @Size(max = 5000, message = "法律法规依据最多5000字。")
    private @Nullable String legalBasis;

    @Size(max = 100, message = "对方文书文号最多100字。")
    private @Nullable String paperNumber;

    public List<ReviewFlaw> getFlaws() {
        return flaws;
    }

    public void setFlaws(List<ReviewFlaw> flaws) {
        this.flaws = flaws;
    }

    public @Nullable String getFactsFound() {
        return factsFound;
    }

    public void setFactsFound(@Nullable String factsFound) {
        this.factsFound = factsFound;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(@Nullable String paperNumber) {
        this.paperNumber = paperNumber;
    }
}
