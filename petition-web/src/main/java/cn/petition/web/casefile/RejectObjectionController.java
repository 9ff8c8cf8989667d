package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.RejectObjection;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 不同意异议. */
@Controller
@RequestMapping("/petitions/{number}/reject-objection")
class RejectObjectionController extends StepController<ReasonForm> {

    private final RejectObjection rejectObjection;

    RejectObjectionController(StepForms forms, RejectObjection rejectObjection) {
        super(forms, CaseAction.REJECT_OBJECTION);
        this.rejectObjection = rejectObjection;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        rejectObjection.reject(new RejectObjection.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "不同意的，事项仍由该单位办理，其期限没有停止。";
    }
}
