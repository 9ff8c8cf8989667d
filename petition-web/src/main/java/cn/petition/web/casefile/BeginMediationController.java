package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.mediation.BeginMediation;
import cn.petition.workflow.mediation.MediationKind;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 开始调解. */
@Controller
@RequestMapping("/petitions/{number}/begin-mediation")
class BeginMediationController extends StepController<MediationForm> {

    private final BeginMediation beginMediation;

    BeginMediationController(StepForms forms, BeginMediation beginMediation) {
        super(forms, CaseAction.BEGIN_MEDIATION);
        this.beginMediation = beginMediation;
    }

    @Override
    MediationForm blank(CaseHead matter) {
        return new MediationForm();
    }

    @Override
    void take(MediationForm form, StepRequest step) {
        beginMediation.begin(new BeginMediation.Command(
                step, Objects.requireNonNull(form.getMediation()), StepForm.given(form.getMediators())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("kinds", labelled(MediationKind.class));
    }

    @Override
    String explanation() {
        return "调解、和解期间不停止计算办理期限。";
    }
}
