package cn.petition.web.casefile;

import cn.petition.domain.legal.Region;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.FinalisationBases;
import cn.petition.workflow.closure.FinalisePetition;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 终结. */
@Controller
@RequestMapping("/petitions/{number}/finalise")
class FinaliseController extends StepController<FinaliseForm> {

    private final FinalisePetition finalisePetition;
    private final FinalisationBases bases;

    FinaliseController(StepForms forms, FinalisePetition finalisePetition, FinalisationBases bases) {
        super(forms, CaseAction.FINALISE);
        this.finalisePetition = finalisePetition;
        this.bases = bases;
    }

    @Override
    FinaliseForm blank(CaseHead matter) {
        return new FinaliseForm();
    }

    @Override
    void take(FinaliseForm form, StepRequest step) {
        finalisePetition.finalise(new FinalisePetition.Command(
                step,
                Objects.requireNonNull(form.getKind()),
                StepForm.given(form.getPaper()),
                Objects.requireNonNull(form.getReason())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("kinds", bases.at(Region.ofPlace(matter.placeCode())).stream()
                .filter(one -> one.kind().fits(matter.status()))
                .map(one -> new Choice(one.kind().name(), Labels.of(one.kind()), one.text()))
                .toList());
    }

    @Override
    String explanation() {
        return "终结以后，信访部门和责任单位不再作为在办事项处理；各地采用的终结方式和依据按地区设定。";
    }
}
