package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewRefusalGround;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.RefuseReview;
import cn.petition.workflow.review.ReviewPapers;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.ui.Model;

/** A request for a review or second review that is not taken up. */
abstract class ReviewRefusalController extends StepController<ReviewRefusalForm> {

    private final ReviewStage stage;
    private final RefuseReview refuseReview;
    private final ReviewPapers papers;

    ReviewRefusalController(StepForms forms, ReviewStage stage, RefuseReview refuseReview, ReviewPapers papers) {
        super(forms, stage.refusal());
        this.stage = stage;
        this.refuseReview = refuseReview;
        this.papers = papers;
    }

    @Override
    ReviewRefusalForm blank(CaseHead matter) {
        return new ReviewRefusalForm();
    }

    @Override
    void take(ReviewRefusalForm form, StepRequest step) {
        refuseReview.refuse(new RefuseReview.Command(
                step,
                stage,
                Objects.requireNonNull(form.getGround()),
                Objects.requireNonNull(form.getReasons()),
                StepForm.given(form.getWayToGo()),
                StepForm.given(form.getPaperNumber())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("grounds", labelled(ReviewRefusalGround.class));
        model.addAttribute("decideBy", papers.decideBy(matter, stage).map(FileWords::day).orElse(null));
        model.addAttribute("outside", matter.reviewedOutside());
    }

    @Override
    String fields() {
        return "_refuse-review";
    }

    @Override
    String explanation() {
        return "将出具不予受理告知书，写明情形和理由；信访人仍可以在期限内向有权机关提出，原办理单位可以办结。";
    }
}
