package cn.petition.web.casefile;

import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.SendToDiscipline;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 转纪检监察机关. */
@Controller
@RequestMapping("/petitions/{number}/send-to-discipline")
class SendToDisciplineController extends StepController<HandOverForm> {

    private final SendToDiscipline sendToDiscipline;

    SendToDisciplineController(StepForms forms, SendToDiscipline sendToDiscipline) {
        super(forms, CaseAction.SEND_TO_DISCIPLINE);
        this.sendToDiscipline = sendToDiscipline;
    }

    @Override
    HandOverForm blank(CaseHead matter) {
        return new HandOverForm();
    }

    @Override
    void take(HandOverForm form, StepRequest step) {
        sendToDiscipline.send(new SendToDiscipline.Command(step, Objects.requireNonNull(form.getTo()), StepForm.given(form.getRemark())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("organs", choices(forms().choices().recipients(matter, OrganKind.DISCIPLINE, forms().today())));
    }

    @Override
    String fields() {
        return "_hand-over";
    }

    @Override
    String explanation() {
        return "检举控告按管理权限转送纪检监察机关，由其依规处理；将同时出具移送函。";
    }

    @Override
    boolean advised() {
        return true;
    }
}
