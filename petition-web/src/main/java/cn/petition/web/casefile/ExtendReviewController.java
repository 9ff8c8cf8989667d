package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.ExtendReview;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 延长复查复核期限, which only some regions know. */
@Controller
@RequestMapping("/petitions/{number}/extend-review")
class ExtendReviewController extends StepController<ExtendForm> {

    private final ExtendReview extendReview;

    ExtendReviewController(StepForms forms, ExtendReview extendReview) {
        super(forms, CaseAction.EXTEND_REVIEW);
        this.extendReview = extendReview;
    }

    @Override
    ExtendForm blank(CaseHead matter) {
        return new ExtendForm();
    }

    @Override
    void take(ExtendForm form, StepRequest step) {
        extendReview.extend(new ExtendReview.Command(
                step,
                Objects.requireNonNull(form.getDays()),
                Objects.requireNonNull(form.getReason()),
                Objects.requireNonNull(form.getApprovedBy())));
    }

    @Override
    String explanation() {
        return "全国规定没有复查、复核延期；本地适用的规定允许的，由本级复查复核委员会批准。";
    }
}
