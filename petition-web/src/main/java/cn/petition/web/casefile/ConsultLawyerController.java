package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.ConsultLawyer;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 律师咨询. */
@Controller
@RequestMapping("/petitions/{number}/consult-lawyer")
class ConsultLawyerController extends StepController<LawyerForm> {

    private final ConsultLawyer consultLawyer;

    ConsultLawyerController(StepForms forms, ConsultLawyer consultLawyer) {
        super(forms, CaseAction.CONSULT_LAWYER);
        this.consultLawyer = consultLawyer;
    }

    @Override
    LawyerForm blank(CaseHead matter) {
        return new LawyerForm();
    }

    @Override
    void take(LawyerForm form, StepRequest step) {
        consultLawyer.consult(new ConsultLawyer.Command(
                step,
                Objects.requireNonNull(form.getCounsel()),
                StepForm.given(form.getLawOffice()),
                Objects.requireNonNull(form.getQuestion()),
                Objects.requireNonNull(form.getAdvice())));
    }
}
