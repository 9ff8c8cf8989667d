package cn.petition.web.casefile;

import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.review.DecideReview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 作出复查意见. */
@Controller
@RequestMapping("/petitions/{number}/decide-review")
class DecideReviewController extends ReviewDecisionController {

    DecideReviewController(StepForms forms, DecideReview decideReview) {
        super(forms, ReviewStage.REVIEW, decideReview);
    }
}
