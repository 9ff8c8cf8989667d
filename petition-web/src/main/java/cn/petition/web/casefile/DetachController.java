package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.joining.DetachPetition;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 退出并入. */
@Controller
@RequestMapping("/petitions/{number}/detach")
class DetachController extends StepController<ReasonForm> {

    private final DetachPetition detachPetition;

    DetachController(StepForms forms, DetachPetition detachPetition) {
        super(forms, CaseAction.DETACH);
        this.detachPetition = detachPetition;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        detachPetition.detach(new DetachPetition.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "退出后，本事项的期限和责任如同从未并入。";
    }
}
