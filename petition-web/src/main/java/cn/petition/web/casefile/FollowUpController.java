package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.Attitude;
import cn.petition.workflow.closure.FollowUp;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 回访. */
@Controller
@RequestMapping("/petitions/{number}/follow-up")
class FollowUpController extends StepController<FollowUpForm> {

    private final FollowUp followUp;

    FollowUpController(StepForms forms, FollowUp followUp) {
        super(forms, CaseAction.FOLLOW_UP);
        this.followUp = followUp;
    }

    @Override
    FollowUpForm blank(CaseHead matter) {
        return new FollowUpForm();
    }

    @Override
    void take(FollowUpForm form, StepRequest step) {
        followUp.record(new FollowUp.Command(
                step,
                Objects.requireNonNull(form.getSpokenTo()),
                Objects.requireNonNull(form.getAttitude()),
                Objects.requireNonNull(form.getSaid())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("attitudes", labelled(Attitude.class));
    }
}
