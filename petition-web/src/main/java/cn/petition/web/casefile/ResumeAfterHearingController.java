package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.ResumeAfterHearing;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 听证结束续计. */
@Controller
@RequestMapping("/petitions/{number}/resume-after-hearing")
class ResumeAfterHearingController extends StepController<HearingResultForm> {

    private final ResumeAfterHearing resumeAfterHearing;

    ResumeAfterHearingController(StepForms forms, ResumeAfterHearing resumeAfterHearing) {
        super(forms, CaseAction.RESUME_AFTER_HEARING);
        this.resumeAfterHearing = resumeAfterHearing;
    }

    @Override
    HearingResultForm blank(CaseHead matter) {
        return new HearingResultForm();
    }

    @Override
    void take(HearingResultForm form, StepRequest step) {
        resumeAfterHearing.resume(new ResumeAfterHearing.Command(step, form.result()));
    }

    @Override
    String fields() {
        return "_hearing-result";
    }

    @Override
    String explanation() {
        return "日期填听证结束之日，次日恢复计算复核期限。";
    }
}
