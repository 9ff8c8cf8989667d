package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.TransferPetition;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 转送. */
@Controller
@RequestMapping("/petitions/{number}/transfer")
class TransferController extends StepController<HandOverForm> {

    private final TransferPetition transferPetition;

    TransferController(StepForms forms, TransferPetition transferPetition) {
        super(forms, CaseAction.TRANSFER);
        this.transferPetition = transferPetition;
    }

    @Override
    HandOverForm blank(CaseHead matter) {
        return new HandOverForm();
    }

    @Override
    void take(HandOverForm form, StepRequest step) {
        transferPetition.transfer(new TransferPetition.Command(step, Objects.requireNonNull(form.getTo()), StepForm.given(form.getRemark())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("organs", choices(forms().choices().recipients(matter, null, forms().today())));
    }

    @Override
    String fields() {
        return "_hand-over";
    }

    @Override
    String explanation() {
        return "转送给有权处理的机关、单位，不要求反馈结果；将同时出具转送函。";
    }

    @Override
    boolean advised() {
        return true;
    }
}
