package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.RequestReview;
import cn.petition.workflow.review.ReviewPapers;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.ui.Model;

/** A request for a review or second review; the product says who is competent and why, the officer confirms it. */
abstract class ReviewRequestController extends StepController<ReviewRequestForm> {

    private final ReviewStage stage;
    private final RequestReview requestReview;
    private final ReviewPapers papers;

    ReviewRequestController(StepForms forms, ReviewStage stage, RequestReview requestReview, ReviewPapers papers) {
        super(forms, stage.request());
        this.stage = stage;
        this.requestReview = requestReview;
        this.papers = papers;
    }

    @Override
    ReviewRequestForm blank(CaseHead matter) {
        var form = new ReviewRequestForm();
        form.setOpinionNumber(papers.challengedNumber(matter, stage).orElse(null));
        return form;
    }

    @Override
    void take(ReviewRequestForm form, StepRequest step) {
        requestReview.request(new RequestReview.Command(
                step,
                stage,
                Objects.requireNonNull(form.getReviewing()),
                Objects.requireNonNull(form.getRequest()),
                Objects.requireNonNull(form.getOpinionNumber()),
                StepForm.given(form.getLateGround())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("reviewing", papers.candidates(matter, stage, forms().today()).stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name(),
                        Labels.of(one.ground()) + (one.outside() ? "；不使用本系统，由登记的信访部门代为记录" : "")))
                .toList());
        model.addAttribute("stage", Labels.of(stage));
    }

    @Override
    String fields() {
        return "_request-review";
    }

    @Override
    String explanation() {
        return "日期填" + Labels.of(stage) + "机关收到书面申请之日，三十日从这一天起算，与何时受理无关。";
    }
}
