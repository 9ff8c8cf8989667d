package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.joining.JoinPetition;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 并入. */
@Controller
@RequestMapping("/petitions/{number}/join")
class JoinController extends StepController<JoinForm> {

    private final JoinPetition joinPetition;

    JoinController(StepForms forms, JoinPetition joinPetition) {
        super(forms, CaseAction.JOIN);
        this.joinPetition = joinPetition;
    }

    @Override
    JoinForm blank(CaseHead matter) {
        return new JoinForm();
    }

    @Override
    void take(JoinForm form, StepRequest step) {
        joinPetition.join(new JoinPetition.Command(step, Objects.requireNonNull(form.getInto()).strip(), Objects.requireNonNull(form.getEvidence())));
    }

    @Override
    String explanation() {
        return "并入后本事项不再单独催办，登记件仍单独计数；随时可以退出，退出后如同从未并入。";
    }
}
