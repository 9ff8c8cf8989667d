package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.channel.GuideToPoliticalLegal;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 引导向政法机关反映. */
@Controller
@RequestMapping("/petitions/{number}/guide-to-political-legal")
class GuideController extends StepController<GuidanceForm> {

    private final GuideToPoliticalLegal guideToPoliticalLegal;

    GuideController(StepForms forms, GuideToPoliticalLegal guideToPoliticalLegal) {
        super(forms, CaseAction.GUIDE_TO_POLITICAL_LEGAL);
        this.guideToPoliticalLegal = guideToPoliticalLegal;
    }

    @Override
    GuidanceForm blank(CaseHead matter) {
        return new GuidanceForm();
    }

    @Override
    void take(GuidanceForm form, StepRequest step) {
        guideToPoliticalLegal.guide(new GuideToPoliticalLegal.Command(
                step, Objects.requireNonNull(form.getGuidedTo()), Objects.requireNonNull(form.getExplained()), StepForm.given(form.getResponse())));
    }

    @Override
    boolean advised() {
        return true;
    }

    @Override
    String explanation() {
        return "对走访反映涉诉问题的信访人释法明理，引导其向有关政法机关反映，并记录在案。";
    }
}
