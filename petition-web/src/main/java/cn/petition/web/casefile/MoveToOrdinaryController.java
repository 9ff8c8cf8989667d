package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.acceptance.MoveToOrdinary;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 转普通程序. */
@Controller
@RequestMapping("/petitions/{number}/move-to-ordinary")
class MoveToOrdinaryController extends StepController<ReasonForm> {

    private final MoveToOrdinary moveToOrdinary;

    MoveToOrdinaryController(StepForms forms, MoveToOrdinary moveToOrdinary) {
        super(forms, CaseAction.MOVE_TO_ORDINARY);
        this.moveToOrdinary = moveToOrdinary;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        moveToOrdinary.move(new MoveToOrdinary.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "不再符合简易办理的，转为普通程序；办理期限的起算日依本机关参数确定。";
    }
}
