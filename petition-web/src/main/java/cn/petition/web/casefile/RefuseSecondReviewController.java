package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.RefuseReview;
import cn.petition.workflow.review.ReviewPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 不予受理复核. */
@Controller
@RequestMapping("/petitions/{number}/refuse-second-review")
class RefuseSecondReviewController extends ReviewRefusalController {

    RefuseSecondReviewController(StepForms forms, RefuseReview refuseReview, ReviewPapers papers) {
        super(forms, ReviewStage.SECOND_REVIEW, refuseReview, papers);
    }
}
