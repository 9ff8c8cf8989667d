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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 送达复核意见. */
@Controller
@RequestMapping("/petitions/{number}/serve-second-review")
class ServeSecondReviewController extends StepController<SecondServiceForm> {

    private final ServeReviewOpinion serveReviewOpinion;

    ServeSecondReviewController(StepForms forms, ServeReviewOpinion serveReviewOpinion) {
        super(forms, CaseAction.SERVE_SECOND_REVIEW);
        this.serveReviewOpinion = serveReviewOpinion;
    }

    @Override
    SecondServiceForm blank(CaseHead matter) {
        var form = new SecondServiceForm();
        form.setOutcome(ServiceOutcome.SIGNED);
        return form;
    }

    @Override
    void take(SecondServiceForm form, StepRequest step) {
        serveReviewOpinion.serve(new ServeReviewOpinion.Command(
                step,
                ReviewStage.SECOND_REVIEW,
                Objects.requireNonNull(form.getMethod()),
                Objects.requireNonNull(form.getOutcome()),
                Objects.requireNonNull(form.getReceiver()),
                StepForm.given(form.getRemark()),
                form.getPublishedOn(),
                StepForm.given(form.getPublicationReason())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("methods", labelled(ServiceMethod.class));
        model.addAttribute("outcomes", labelled(ServiceOutcome.class));
    }

    @Override
    void check(SecondServiceForm form, CaseHead matter, BindingResult problems) {
        var published = form.getPublishedOn();
        if (published != null && StepForm.given(form.getPublicationReason()) == null) {
            problems.rejectValue("publicationReason", "required", "公示的，请填写公示的理由。");
        }
        if (published != null && (published.isAfter(forms().today()) || form.getOn() != null && published.isBefore(form.getOn()))) {
            problems.rejectValue("publishedOn", "day", "公示日期应当在送达之日以后、今天以前。");
        }
    }

    @Override
    String explanation() {
        return "复核意见送达后，该事项终结；以同一事实和理由再提出的，不再受理。";
    }
}
