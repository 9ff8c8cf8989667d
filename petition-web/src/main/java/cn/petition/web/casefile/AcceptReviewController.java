package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.AcceptReview;
import cn.petition.workflow.review.ReviewPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 受理复查. */
@Controller
@RequestMapping("/petitions/{number}/accept-review")
class AcceptReviewController extends ReviewAcceptanceController {

    AcceptReviewController(StepForms forms, AcceptReview acceptReview, ReviewPapers papers) {
        super(forms, ReviewStage.REVIEW, acceptReview, papers);
    }
}
