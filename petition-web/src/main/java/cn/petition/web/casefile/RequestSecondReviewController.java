package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.RequestReview;
import cn.petition.workflow.review.ReviewPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 申请复核. */
@Controller
@RequestMapping("/petitions/{number}/request-second-review")
class RequestSecondReviewController extends ReviewRequestController {

    RequestSecondReviewController(StepForms forms, RequestReview requestReview, ReviewPapers papers) {
        super(forms, ReviewStage.SECOND_REVIEW, requestReview, papers);
    }
}
