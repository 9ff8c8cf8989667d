package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.TakeUpPetition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 本机关接收. */
@Controller
@RequestMapping("/petitions/{number}/take-up")
class TakeUpController extends StepController<RemarkForm> {

    private final TakeUpPetition takeUpPetition;

    TakeUpController(StepForms forms, TakeUpPetition takeUpPetition) {
        super(forms, CaseAction.TAKE_UP);
        this.takeUpPetition = takeUpPetition;
    }

    @Override
    RemarkForm blank(CaseHead matter) {
        return new RemarkForm();
    }

    @Override
    void take(RemarkForm form, StepRequest step) {
        takeUpPetition.takeUp(new TakeUpPetition.Command(step, StepForm.given(form.getRemark())));
    }

    @Override
    boolean advised() {
        return true;
    }

    @Override
    String explanation() {
        return "属于本机关职权的，由本机关接收办理；告知信访人的期限自收到之日起算。";
    }
}
