package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Sameness;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.JudgeSameness;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 同一事项认定. */
@Controller
@RequestMapping("/petitions/{number}/judge-sameness")
class JudgeSamenessController extends StepController<SamenessForm> {

    private final JudgeSameness judgeSameness;

    JudgeSamenessController(StepForms forms, JudgeSameness judgeSameness) {
        super(forms, CaseAction.JUDGE_SAMENESS);
        this.judgeSameness = judgeSameness;
    }

    @Override
    SamenessForm blank(CaseHead matter) {
        return new SamenessForm();
    }

    @Override
    void take(SamenessForm form, StepRequest step) {
        judgeSameness.judge(new JudgeSameness.Command(
                step, Objects.requireNonNull(form.getOther()).strip(), Objects.requireNonNull(form.getSameness()), form.isSameGrounds(), Objects.requireNonNull(form.getReasons())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("samenesses", labelled(Sameness.class));
    }

    @Override
    String explanation() {
        return "是否同一事项、是否同一事实和理由，由工作人员比对后认定；系统只提示相近的事项。";
    }
}
