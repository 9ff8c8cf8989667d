package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.ConsentToReturn;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 同意退回. */
@Controller
@RequestMapping("/petitions/{number}/consent-to-return")
class ConsentToReturnController extends StepController<ReasonForm> {

    private final ConsentToReturn consentToReturn;

    ConsentToReturnController(StepForms forms, ConsentToReturn consentToReturn) {
        super(forms, CaseAction.CONSENT_TO_RETURN);
        this.consentToReturn = consentToReturn;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        consentToReturn.consent(new ConsentToReturn.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "核实同意后收回材料，重新分流；分流期限仍从最初收到之日起算。";
    }
}
