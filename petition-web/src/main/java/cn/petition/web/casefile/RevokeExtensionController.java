package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.RevokeExtension;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 撤销延期. */
@Controller
@RequestMapping("/petitions/{number}/revoke-extension")
class RevokeExtensionController extends StepController<ReasonForm> {

    private final RevokeExtension revokeExtension;

    RevokeExtensionController(StepForms forms, RevokeExtension revokeExtension) {
        super(forms, CaseAction.REVOKE_EXTENSION);
        this.revokeExtension = revokeExtension;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        revokeExtension.revoke(new RevokeExtension.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "撤销最近一次延期，办理期限恢复到延期之前。";
    }
}
