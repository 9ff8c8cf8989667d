package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.IssueOpinion;
import cn.petition.workflow.opinioncheck.Finding;
import cn.petition.workflow.opinioncheck.OpinionCheck;
import cn.petition.workflow.opinioncheck.OpinionField;
import cn.petition.workflow.step.StepRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 出具处理意见. */
@Controller
@RequestMapping("/petitions/{number}/issue-opinion")
class IssueOpinionController extends StepController<OpinionForm> {

    private final OpinionCheck check = new OpinionCheck();
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
                Objects.requireNonNull(form.getLegalBasis()),
                StepForm.given(form.getInSpiteOfFindings()),
                StepForm.given(form.getNewFacts())));
    }

    /** What must be mended stands at its field; what may stand asks for a reason. */
    @Override
    void check(OpinionForm form, CaseHead matter, BindingResult problems) {
        var findings = findings(form, matter);
        findings.stream()
                .filter(Finding::blocking)
                .forEach(found -> problems.rejectValue(field(found.field()), found.rule(), found.words()));
        boolean advised = findings.stream().anyMatch(found -> !found.blocking());
        if (advised && StepForm.given(form.getInSpiteOfFindings()) == null) {
            problems.rejectValue("inSpiteOfFindings", "required", "出具前检查有提示，请修改；确实不需要修改的，请说明理由。");
        }
    }

    private List<Finding> findings(OpinionForm form, CaseHead matter) {
        var text = form.text(matter.claim());
        return text == null ? List.of() : check.findings(text);
    }

    private static String field(OpinionField field) {
        return switch (field) {
            case FACTS_FOUND -> "factsFound";
            case OPINION -> "opinion";
            case LEGAL_BASIS -> "legalBasis";
        };
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(OpinionOutcome.class));
        model.addAttribute("claim", matter.claim());
        if (model.getAttribute("form") instanceof OpinionForm form) {
            model.addAttribute("findings", findings(form, matter));
        }
        model.addAttribute("redone", matter.redone());
    }

    @Override
    String explanation() {
        return "将出具信访处理意见书，救济途径由系统写明，不需要填写。出具前先检查事实、依据、结论、逐项答复和救济途径。";
    }
}
