package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.ExtendHandling;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 延期. */
@Controller
@RequestMapping("/petitions/{number}/extend")
class ExtendController extends StepController<ExtendForm> {

    private final ExtendHandling extendHandling;

    ExtendController(StepForms forms, ExtendHandling extendHandling) {
        super(forms, CaseAction.EXTEND);
        this.extendHandling = extendHandling;
    }

    @Override
    ExtendForm blank(CaseHead matter) {
        return new ExtendForm();
    }

    @Override
    void take(ExtendForm form, StepRequest step) {
        extendHandling.extend(new ExtendHandling.Command(
                step, Objects.requireNonNull(form.getDays()), Objects.requireNonNull(form.getReason()), Objects.requireNonNull(form.getApprovedBy())));
    }

    @Override
    String explanation() {
        return "情况复杂的，经本单位负责人批准可以延期，累计不超过30日；将同时出具延期告知书。";
    }
}
