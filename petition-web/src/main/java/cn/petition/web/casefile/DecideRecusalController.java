package cn.petition.web.casefile;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.DecideRecusal;
import cn.petition.workflow.handling.RecusalRequester;
import cn.petition.workflow.step.StepRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 回避决定. */
@Controller
@RequestMapping("/petitions/{number}/decide-recusal")
class DecideRecusalController extends StepController<RecusalForm> {

    private final DecideRecusal decideRecusal;
    private final Officers officers;

    DecideRecusalController(StepForms forms, DecideRecusal decideRecusal, Officers officers) {
        super(forms, CaseAction.DECIDE_RECUSAL);
        this.decideRecusal = decideRecusal;
        this.officers = officers;
    }

    @Override
    RecusalForm blank(CaseHead matter) {
        return new RecusalForm();
    }

    @Override
    void take(RecusalForm form, StepRequest step) {
        decideRecusal.decide(new DecideRecusal.Command(
                step,
                Objects.requireNonNull(form.getOfficer()),
                Objects.requireNonNull(form.getAskedBy()),
                Objects.requireNonNull(form.getInterest()),
                Objects.requireNonNull(form.getRecused()),
                Objects.requireNonNull(form.getDecidedBy()),
                Objects.requireNonNull(form.getReasons()),
                form.getSuccessor()));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("officers", officers.withRole(officer.organId(), Role.CASE_OFFICER).stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.post()))
                .toList());
        model.addAttribute("requesters", labelled(RecusalRequester.class));
        model.addAttribute("decisions", List.of(new Choice("true", "应当回避"), new Choice("false", "不需要回避")));
    }

    @Override
    String explanation() {
        return "与信访事项或者信访人有直接利害关系的，应当回避；将出具回避决定书。";
    }
}
