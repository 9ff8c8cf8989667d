package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.AcceptReview;
import cn.petition.workflow.review.ReviewPapers;
import cn.petition.workflow.step.StepRequest;
import org.springframework.ui.Model;

/** A request for a review or second review is taken up. */
abstract class ReviewAcceptanceController extends StepController<ReviewAcceptanceForm> {

    private final ReviewStage stage;
    private final AcceptReview acceptReview;
    private final ReviewPapers papers;

    ReviewAcceptanceController(StepForms forms, ReviewStage stage, AcceptReview acceptReview, ReviewPapers papers) {
        super(forms, stage.acceptance());
        this.stage = stage;
        this.acceptReview = acceptReview;
        this.papers = papers;
    }

    @Override
    ReviewAcceptanceForm blank(CaseHead matter) {
        return new ReviewAcceptanceForm();
    }

    @Override
    void take(ReviewAcceptanceForm form, StepRequest step) {
        acceptReview.accept(new AcceptReview.Command(
                step,
                stage,
                StepForm.given(form.getLateDecision()),
                StepForm.given(form.getContact()),
                StepForm.given(form.getPaperNumber())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("late", papers.askedLate(matter));
        model.addAttribute("decideBy", papers.decideBy(matter, stage).map(FileWords::day).orElse(null));
        model.addAttribute("outside", matter.reviewedOutside());
    }

    @Override
    String fields() {
        return "_accept-review";
    }

    @Override
    String explanation() {
        return "将出具受理告知书；期限已从收到申请之日起算，受理不重新计算。";
    }
}
