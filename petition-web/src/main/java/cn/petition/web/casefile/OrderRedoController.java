package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.OrderRedo;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 责令重办. */
@Controller
@RequestMapping("/petitions/{number}/order-redo")
class OrderRedoController extends StepController<RedoForm> {

    private final OrderRedo orderRedo;

    OrderRedoController(StepForms forms, OrderRedo orderRedo) {
        super(forms, CaseAction.ORDER_REDO);
        this.orderRedo = orderRedo;
    }

    @Override
    RedoForm blank(CaseHead matter) {
        return new RedoForm();
    }

    @Override
    void take(RedoForm form, StepRequest step) {
        orderRedo.order(new OrderRedo.Command(
                step,
                Set.copyOf(form.getFlaws()),
                Objects.requireNonNull(form.getRedoBy()),
                Objects.requireNonNull(form.getFactsFound()),
                Objects.requireNonNull(form.getDecision()),
                Objects.requireNonNull(form.getLegalBasis()),
                StepForm.given(form.getPaperNumber())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("flaws", labelled(ReviewFlaw.class));
        model.addAttribute("outside", matter.reviewedOutside());
    }

    @Override
    String explanation() {
        return "撤销原意见，事项退回原办理单位在指定的期限内重新办理；不得以同一事实和理由作出相同或者基本相同的意见。";
    }
}
