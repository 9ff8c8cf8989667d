package cn.petition.web.casefile;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.acceptance.RefuseAcceptance;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 不予受理. */
@Controller
@RequestMapping("/petitions/{number}/refuse-acceptance")
class RefuseAcceptanceController extends StepController<RefuseForm> {

    private final RefuseAcceptance refuseAcceptance;

    RefuseAcceptanceController(StepForms forms, RefuseAcceptance refuseAcceptance) {
        super(forms, CaseAction.REFUSE_ACCEPTANCE);
        this.refuseAcceptance = refuseAcceptance;
    }

    @Override
    RefuseForm blank(CaseHead matter) {
        return new RefuseForm();
    }

    @Override
    void take(RefuseForm form, StepRequest step) {
        refuseAcceptance.refuse(new RefuseAcceptance.Command(
                step, Objects.requireNonNull(form.getGround()), Objects.requireNonNull(form.getReasons()), StepForm.given(form.getWayToGo()), StepForm.given(form.getUnderWay()), form.getResponsibleLevel()));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("levels", labelled(OrganLevel.class));
        model.addAttribute("grounds", labelled(NonAcceptanceGround.class));
    }

    /** Whoever is turned away is told where to turn; only who waits for an answer below has nowhere else to go. */
    @Override
    void check(RefuseForm form, CaseHead matter, BindingResult problems) {
        boolean elsewhere = form.getGround() != null && form.getGround() != NonAcceptanceGround.UNDER_WAY_BELOW;
        if (elsewhere && StepForm.given(form.getWayToGo()) == null) {
            problems.rejectValue("wayToGo", "required", "请写明信访人可以向哪个机关、通过什么途径提出。");
        }
    }

    @Override
    String explanation() {
        return "各种情形的条件不同，提交时逐一核对；姓名、住址清楚的同时出具不予受理告知书。";
    }

    @Override
    boolean advised() {
        return true;
    }
}
