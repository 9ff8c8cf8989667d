package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.IssueOpinion;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 出具处理意见. */
@Controller
@RequestMapping("/petitions/{number}/issue-opinion")
class IssueOpinionController extends StepController<OpinionForm> {

    private final IssueOpinion issueOpinion;

    IssueOpinionController(StepForms forms, IssueOpinion issueOpinion) {
        super(forms, CaseAction.ISSUE_OPINION);
        this.issueOpinion = issueOpinion;
    }

    @Override
    OpinionForm blank(CaseHead matter) {
        return new OpinionForm();
    }

    @Override
    void take(OpinionForm form, StepRequest step) {
        issueOpinion.issue(new IssueOpinion.Command(
                step,
                Objects.requireNonNull(form.getOutcome()),
                Objects.requireNonNull(form.getFactsFound()),
                Objects.requireNonNull(form.getOpinion()),
                Objects.requireNonNull(form.getLegalBasis())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(OpinionOutcome.class));
        model.addAttribute("claim", matter.claim());
    }

    @Override
    String explanation() {
        return "将出具信访处理意见书，救济途径由系统写明，不需要填写。";
    }
}
