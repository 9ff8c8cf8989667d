package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.BeginConsultation;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 发起会商. */
@Controller
@RequestMapping("/petitions/{number}/begin-consultation")
class BeginConsultationController extends StepController<ConsultationForm> {

    private final BeginConsultation beginConsultation;

    BeginConsultationController(StepForms forms, BeginConsultation beginConsultation) {
        super(forms, CaseAction.BEGIN_CONSULTATION);
        this.beginConsultation = beginConsultation;
    }

    @Override
    ConsultationForm blank(CaseHead matter) {
        return new ConsultationForm();
    }

    @Override
    void take(ConsultationForm form, StepRequest step) {
        beginConsultation.begin(new BeginConsultation.Command(step, Objects.requireNonNull(form.getParticipants()), Objects.requireNonNull(form.getQuestion())));
    }

    @Override
    String explanation() {
        return "是否属于涉法涉诉有疑问的，与政法机关会商；会商期间分流期限不停止计算。";
    }
}
