package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.SealPetition;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 密封. */
@Controller
@RequestMapping("/petitions/{number}/seal")
class SealController extends StepController<ReasonForm> {

    private final SealPetition sealPetition;

    SealController(StepForms forms, SealPetition sealPetition) {
        super(forms, CaseAction.SEAL);
        this.sealPetition = sealPetition;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        sealPetition.seal(new SealPetition.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "密封后只有指定的知悉人员能看到这件事项，其他人看来如同不存在。密封不能在这里撤销。";
    }
}
