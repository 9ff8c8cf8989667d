package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.GiveInstruction;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 领导批示. */
@Controller
@RequestMapping("/petitions/{number}/give-instruction")
class GiveInstructionController extends StepController<InstructionForm> {

    private final GiveInstruction giveInstruction;

    GiveInstructionController(StepForms forms, GiveInstruction giveInstruction) {
        super(forms, CaseAction.GIVE_INSTRUCTION);
        this.giveInstruction = giveInstruction;
    }

    @Override
    InstructionForm blank(CaseHead matter) {
        return new InstructionForm();
    }

    @Override
    void take(InstructionForm form, StepRequest step) {
        giveInstruction.instruct(new GiveInstruction.Command(step, Objects.requireNonNull(form.getInstruction())));
    }
}
