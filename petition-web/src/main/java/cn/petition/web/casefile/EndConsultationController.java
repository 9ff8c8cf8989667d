package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.EndConsultation;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 会商结论. */
@Controller
@RequestMapping("/petitions/{number}/end-consultation")
class EndConsultationController extends StepController<ConsultationOutcomeForm> {

    private final EndConsultation endConsultation;

    EndConsultationController(StepForms forms, EndConsultation endConsultation) {
        super(forms, CaseAction.END_CONSULTATION);
        this.endConsultation = endConsultation;
    }

    @Override
    ConsultationOutcomeForm blank(CaseHead matter) {
        return new ConsultationOutcomeForm();
    }

    @Override
    void take(ConsultationOutcomeForm form, StepRequest step) {
        endConsultation.end(new EndConsultation.Command(
                step, Objects.requireNonNull(form.getConsultationOutcome()), Objects.requireNonNull(form.getMinutes())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(ConsultationOutcome.class));
    }
}
