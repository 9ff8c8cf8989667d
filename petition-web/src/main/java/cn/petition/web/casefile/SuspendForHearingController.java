package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.SuspendForHearing;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 复核听证停计. */
@Controller
@RequestMapping("/petitions/{number}/suspend-for-hearing")
class SuspendForHearingController extends StepController<SuspendForm> {

    private final SuspendForHearing suspendForHearing;

    SuspendForHearingController(StepForms forms, SuspendForHearing suspendForHearing) {
        super(forms, CaseAction.SUSPEND_FOR_HEARING);
        this.suspendForHearing = suspendForHearing;
    }

    @Override
    SuspendForm blank(CaseHead matter) {
        return new SuspendForm();
    }

    @Override
    void take(SuspendForm form, StepRequest step) {
        suspendForHearing.suspend(new SuspendForHearing.Command(
                step, Objects.requireNonNull(form.getApprovedBy()), form.plan()));
    }

    @Override
    String explanation() {
        return "日期填决定举行听证之日，从这一天起不计入复核期限，听证结束的次日恢复计算。";
    }
}
