package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.hearing.HoldHearing;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 举行听证. */
@Controller
@RequestMapping("/petitions/{number}/hold-hearing")
class HoldHearingController extends StepController<HoldHearingForm> {

    private final HoldHearing holdHearing;

    HoldHearingController(StepForms forms, HoldHearing holdHearing) {
        super(forms, CaseAction.HOLD_HEARING);
        this.holdHearing = holdHearing;
    }

    @Override
    HoldHearingForm blank(CaseHead matter) {
        var form = new HoldHearingForm();
        form.setOpenToPublic(true);
        return form;
    }

    @Override
    void take(HoldHearingForm form, StepRequest step) {
        holdHearing.hold(new HoldHearing.Command(
                step,
                form.plan()));
    }

    @Override
    String explanation() {
        return "日期填发出听证通知之日。办理中的听证不停止计算办理期限。";
    }
}
