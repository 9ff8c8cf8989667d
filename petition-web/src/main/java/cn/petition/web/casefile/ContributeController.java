package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.Contribute;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 反馈协办意见. */
@Controller
@RequestMapping("/petitions/{number}/contribute")
class ContributeController extends StepController<ContributionForm> {

    private final Contribute contribute;

    ContributeController(StepForms forms, Contribute contribute) {
        super(forms, CaseAction.CONTRIBUTE);
        this.contribute = contribute;
    }

    @Override
    ContributionForm blank(CaseHead matter) {
        return new ContributionForm();
    }

    @Override
    void take(ContributionForm form, StepRequest step) {
        contribute.contribute(new Contribute.Command(step, Objects.requireNonNull(form.getContribution())));
    }
}
