package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.InvestigationKind;
import cn.petition.workflow.handling.RecordInvestigation;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 调查核实. */
@Controller
@RequestMapping("/petitions/{number}/record-investigation")
class RecordInvestigationController extends StepController<InvestigationForm> {

    private final RecordInvestigation recordInvestigation;

    RecordInvestigationController(StepForms forms, RecordInvestigation recordInvestigation) {
        super(forms, CaseAction.RECORD_INVESTIGATION);
        this.recordInvestigation = recordInvestigation;
    }

    @Override
    InvestigationForm blank(CaseHead matter) {
        return new InvestigationForm();
    }

    @Override
    void take(InvestigationForm form, StepRequest step) {
        recordInvestigation.record(new RecordInvestigation.Command(
                step,
                Objects.requireNonNull(form.getInvestigation()),
                Objects.requireNonNull(form.getParticipants()),
                Objects.requireNonNull(form.getFindings())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("kinds", labelled(InvestigationKind.class));
    }
}
