package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.ServeReviewOpinion;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 送达复查意见. */
@Controller
@RequestMapping("/petitions/{number}/serve-review")
class ServeReviewController extends StepController<ServeForm> {

    private final ServeReviewOpinion serveReviewOpinion;

    ServeReviewController(StepForms forms, ServeReviewOpinion serveReviewOpinion) {
        super(forms, CaseAction.SERVE_REVIEW);
        this.serveReviewOpinion = serveReviewOpinion;
    }

    @Override
    ServeForm blank(CaseHead matter) {
        var form = new ServeForm();
        form.setOutcome(ServiceOutcome.SIGNED);
        return form;
    }

    @Override
    void take(ServeForm form, StepRequest step) {
        serveReviewOpinion.serve(new ServeReviewOpinion.Command(
                step,
                ReviewStage.REVIEW,
                Objects.requireNonNull(form.getMethod()),
                Objects.requireNonNull(form.getOutcome()),
                Objects.requireNonNull(form.getReceiver()),
                StepForm.given(form.getRemark()),
                null,
                null));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("methods", labelled(ServiceMethod.class));
        model.addAttribute("outcomes", labelled(ServiceOutcome.class));
    }

    @Override
    String fields() {
        return "_serve";
    }

    @Override
    String explanation() {
        return "日期填信访人收到复查意见书之日，申请复核的期限从这一天起算。";
    }
}
