package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.AssistanceKind;
import cn.petition.workflow.closure.ReferToAssistance;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 救助转介. */
@Controller
@RequestMapping("/petitions/{number}/refer-to-assistance")
class ReferToAssistanceController extends StepController<AssistanceForm> {

    private final ReferToAssistance referToAssistance;

    ReferToAssistanceController(StepForms forms, ReferToAssistance referToAssistance) {
        super(forms, CaseAction.REFER_TO_ASSISTANCE);
        this.referToAssistance = referToAssistance;
    }

    @Override
    AssistanceForm blank(CaseHead matter) {
        return new AssistanceForm();
    }

    @Override
    void take(AssistanceForm form, StepRequest step) {
        referToAssistance.refer(new ReferToAssistance.Command(
                step,
                Objects.requireNonNull(form.getAssistance()),
                Objects.requireNonNull(form.getRecipient()),
                Objects.requireNonNull(form.getSituation()),
                Objects.requireNonNull(form.getNeed()),
                StepForm.given(form.getAssistanceResult())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("kinds", labelled(AssistanceKind.class));
    }

    @Override
    String explanation() {
        return "对生活确有困难的信访人，告知或者帮助其依法申请社会救助、司法救助；将出具帮扶救助移送单。";
    }
}
