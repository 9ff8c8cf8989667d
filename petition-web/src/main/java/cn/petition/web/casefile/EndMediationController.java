package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.mediation.EndMediation;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 调解结束. */
@Controller
@RequestMapping("/petitions/{number}/end-mediation")
class EndMediationController extends StepController<ReasonForm> {

    private final EndMediation endMediation;

    EndMediationController(StepForms forms, EndMediation endMediation) {
        super(forms, CaseAction.END_MEDIATION);
        this.endMediation = endMediation;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        endMediation.end(new EndMediation.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "没有达成协议的，写明原因，继续办理。";
    }
}
