package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.HandlingRoute;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.CompleteHandling;
import cn.petition.workflow.step.StepRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 办结. */
@Controller
@RequestMapping("/petitions/{number}/complete")
class CompleteController extends StepController<CompleteForm> {

    private final CompleteHandling completeHandling;

    CompleteController(StepForms forms, CompleteHandling completeHandling) {
        super(forms, CaseAction.COMPLETE);
        this.completeHandling = completeHandling;
    }

    @Override
    CompleteForm blank(CaseHead matter) {
        var form = new CompleteForm();
        form.setGround(fitting(matter).get(0));
        return form;
    }

    @Override
    void take(CompleteForm form, StepRequest step) {
        completeHandling.complete(new CompleteHandling.Command(
                step, Objects.requireNonNull(form.getGround()), StepForm.given(form.getResult())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("grounds", labelled(CompletionGround.class).stream()
                .filter(one -> fitting(matter).contains(CompletionGround.valueOf(one.value())))
                .toList());
        model.addAttribute("reported", matter.route() == HandlingRoute.ASSIGNMENT);
    }

    private static List<CompletionGround> fitting(CaseHead matter) {
        if (matter.servedOn() != null) {
            return List.of(CompletionGround.PETITIONER_AGREES, CompletionGround.NO_REVIEW_REQUESTED);
        }
        return List.of(
                matter.settled() ? CompletionGround.SETTLEMENT_PERFORMED : CompletionGround.TOLD);
    }

    @Override
    void check(CompleteForm form, CaseHead matter, BindingResult problems) {
        if (matter.route() == HandlingRoute.ASSIGNMENT && StepForm.given(form.getResult()) == null) {
            problems.rejectValue("result", "required", "交办事项办结时应当报告调查和办理情况，请填写。");
        }
    }

    @Override
    String explanation() {
        return "办结只说明程序办完，不等于矛盾已经化解。";
    }
}
