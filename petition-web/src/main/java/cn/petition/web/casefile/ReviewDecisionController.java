package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.DecideReview;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.ui.Model;

/** What the reviewing organ decides on the opinion before it. */
abstract class ReviewDecisionController extends StepController<ReviewDecisionForm> {

    private final ReviewStage stage;
    private final DecideReview decideReview;

    ReviewDecisionController(StepForms forms, ReviewStage stage, DecideReview decideReview) {
        super(forms, stage.decision());
        this.stage = stage;
        this.decideReview = decideReview;
    }

    @Override
    ReviewDecisionForm blank(CaseHead matter) {
        return new ReviewDecisionForm();
    }

    @Override
    void take(ReviewDecisionForm form, StepRequest step) {
        decideReview.decide(new DecideReview.Command(
                step,
                stage,
                Objects.requireNonNull(form.getOutcome()),
                Set.copyOf(form.getFlaws()),
                Objects.requireNonNull(form.getFactsFound()),
                Objects.requireNonNull(form.getDecision()),
                Objects.requireNonNull(form.getLegalBasis()),
                StepForm.given(form.getPaperNumber())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(ReviewOutcome.class).stream()
                .filter(one -> !one.value().equals(ReviewOutcome.REDO_ORDERED.name()))
                .toList());
        model.addAttribute("flaws", labelled(ReviewFlaw.class));
        model.addAttribute("outside", matter.reviewedOutside());
    }

    @Override
    String fields() {
        return "_decide-review";
    }

    @Override
    String explanation() {
        return "将出具" + Labels.of(stage) + "意见书，救济途径由系统写明；要求重新办理的，请办理“责令重办”。";
    }
}
