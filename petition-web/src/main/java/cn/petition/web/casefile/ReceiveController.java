package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.ReceivePetition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 签收. */
@Controller
@RequestMapping("/petitions/{number}/receive")
class ReceiveController extends StepController<ReceiveForm> {

    private final ReceivePetition receivePetition;

    ReceiveController(StepForms forms, ReceivePetition receivePetition) {
        super(forms, CaseAction.RECEIVE);
        this.receivePetition = receivePetition;
    }

    @Override
    ReceiveForm blank(CaseHead matter) {
        return new ReceiveForm();
    }

    @Override
    void take(ReceiveForm form, StepRequest step) {
        receivePetition.receive(new ReceivePetition.Command(step));
    }

    @Override
    String explanation() {
        return "确认已收到材料。告知和提出异议的期限从收到转送、交办之日起算，不因签收的早晚改变。";
    }
}
