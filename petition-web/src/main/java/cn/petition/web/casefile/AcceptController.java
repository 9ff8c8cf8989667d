package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 受理. */
@Controller
@RequestMapping("/petitions/{number}/accept")
class AcceptController extends StepController<AcceptForm> {

    private final AcceptPetition acceptPetition;

    AcceptController(StepForms forms, AcceptPetition acceptPetition) {
        super(forms, CaseAction.ACCEPT);
        this.acceptPetition = acceptPetition;
    }

    @Override
    AcceptForm blank(CaseHead matter) {
        return new AcceptForm();
    }

    @Override
    void take(AcceptForm form, StepRequest step) {
        acceptPetition.accept(new AcceptPetition.Command(step, StepForm.given(form.getContact())));
    }

    @Override
    String explanation() {
        return "受理之日起计算办理期限；将同时出具受理告知书。";
    }

    @Override
    boolean advised() {
        return true;
    }
}
