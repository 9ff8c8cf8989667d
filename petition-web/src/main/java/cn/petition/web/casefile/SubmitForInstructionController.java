package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.SubmitForInstruction;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 呈送阅批. */
@Controller
@RequestMapping("/petitions/{number}/submit-for-instruction")
class SubmitForInstructionController extends StepController<InstructionForm> {

    private final SubmitForInstruction submitForInstruction;

    SubmitForInstructionController(StepForms forms, SubmitForInstruction submitForInstruction) {
        super(forms, CaseAction.SUBMIT_FOR_INSTRUCTION);
        this.submitForInstruction = submitForInstruction;
    }

    @Override
    InstructionForm blank(CaseHead matter) {
        return new InstructionForm();
    }

    @Override
    void take(InstructionForm form, StepRequest step) {
        submitForInstruction.submit(new SubmitForInstruction.Command(step, Objects.requireNonNull(form.getInstruction())));
    }

    @Override
    String explanation() {
        return "写明拟办意见，呈送本机关领导阅批；批示后继续分流。";
    }
}
