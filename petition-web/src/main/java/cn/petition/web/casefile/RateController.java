package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.RecordRating;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 满意度评价. */
@Controller
@RequestMapping("/petitions/{number}/rate")
class RateController extends StepController<RateForm> {

    private final RecordRating recordRating;

    RateController(StepForms forms, RecordRating recordRating) {
        super(forms, CaseAction.RATE);
        this.recordRating = recordRating;
    }

    @Override
    RateForm blank(CaseHead matter) {
        return new RateForm();
    }

    @Override
    void take(RateForm form, StepRequest step) {
        recordRating.rate(new RecordRating.Command(
                step, form.getOffice(), form.getOrgan(), StepForm.given(form.getWords())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("ratings", labelled(Satisfaction.class));
    }
}
