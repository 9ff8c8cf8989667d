package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.AcceptReview;
import cn.petition.workflow.review.ReviewPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 受理复核. */
@Controller
@RequestMapping("/petitions/{number}/accept-second-review")
class AcceptSecondReviewController extends ReviewAcceptanceController {

    AcceptSecondReviewController(StepForms forms, AcceptReview acceptReview, ReviewPapers papers) {
        super(forms, ReviewStage.SECOND_REVIEW, acceptReview, papers);
    }
}
