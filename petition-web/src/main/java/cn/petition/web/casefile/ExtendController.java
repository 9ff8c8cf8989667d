package cn.petition.web.casefile;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.ExtendHandling;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 延期. */
@Controller
@RequestMapping("/petitions/{number}/extend")
class ExtendController extends StepController<ExtendForm> {

    private final ExtendHandling extendHandling;
    private final Officers officers;

    ExtendController(StepForms forms, ExtendHandling extendHandling, Officers officers) {
        super(forms, CaseAction.EXTEND);
        this.extendHandling = extendHandling;
        this.officers = officers;
    }

    @Override
    ExtendForm blank(CaseHead matter) {
        return new ExtendForm();
    }

    @Override
    void take(ExtendForm form, StepRequest step) {
        extendHandling.extend(new ExtendHandling.Command(
                step,
                Objects.requireNonNull(form.getDays()),
                Objects.requireNonNull(form.getReason()),
                form.getApprover(),
                StepForm.given(form.getApprovedBy())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("heads", officers.withRole(officer.organId(), Role.LEADER).stream()
                .map(one -> new Choice(one.id().toString(), (one.name() + " " + one.post()).strip()))
                .toList());
    }

    @Override
    String explanation() {
        return "情况复杂的，经本单位负责人批准可以延期，累计不超过30日；将同时出具延期告知书。";
    }
}
