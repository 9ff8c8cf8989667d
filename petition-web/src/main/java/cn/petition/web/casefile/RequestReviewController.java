package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.RequestReview;
import cn.petition.workflow.review.ReviewPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 申请复查. */
@Controller
@RequestMapping("/petitions/{number}/request-review")
class RequestReviewController extends ReviewRequestController {

    RequestReviewController(StepForms forms, RequestReview requestReview, ReviewPapers papers) {
        super(forms, ReviewStage.REVIEW, requestReview, papers);
    }
}
