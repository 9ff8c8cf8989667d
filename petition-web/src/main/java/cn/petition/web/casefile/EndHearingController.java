package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.hearing.EndHearing;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 听证结束. */
@Controller
@RequestMapping("/petitions/{number}/end-hearing")
class EndHearingController extends StepController<HearingResultForm> {

    private final EndHearing endHearing;

    EndHearingController(StepForms forms, EndHearing endHearing) {
        super(forms, CaseAction.END_HEARING);
        this.endHearing = endHearing;
    }

    @Override
    HearingResultForm blank(CaseHead matter) {
        return new HearingResultForm();
    }

    @Override
    void take(HearingResultForm form, StepRequest step) {
        endHearing.end(new EndHearing.Command(step, form.result()));
    }

    @Override
    String fields() {
        return "_hearing-result";
    }

    @Override
    String explanation() {
        return "日期填实际举行听证之日。参加人按类别填写，用于统计律师、法律工作者、社区工作者参加情况。";
    }
}
