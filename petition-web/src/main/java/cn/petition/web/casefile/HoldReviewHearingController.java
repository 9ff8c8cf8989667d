package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.HoldReviewHearing;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 复查听证. */
@Controller
@RequestMapping("/petitions/{number}/hold-review-hearing")
class HoldReviewHearingController extends StepController<ReviewHearingForm> {

    private final HoldReviewHearing holdReviewHearing;

    HoldReviewHearingController(StepForms forms, HoldReviewHearing holdReviewHearing) {
        super(forms, CaseAction.HOLD_REVIEW_HEARING);
        this.holdReviewHearing = holdReviewHearing;
    }

    @Override
    ReviewHearingForm blank(CaseHead matter) {
        return new ReviewHearingForm();
    }

    @Override
    void take(ReviewHearingForm form, StepRequest step) {
        holdReviewHearing.hold(new HoldReviewHearing.Command(
                step, Objects.requireNonNull(form.getNotifiedOn()), form.plan(), form.result()));
    }

    @Override
    String explanation() {
        return "日期填举行听证之日。复查听证不停止计算期限，只有复核听证才停止。";
    }
}
