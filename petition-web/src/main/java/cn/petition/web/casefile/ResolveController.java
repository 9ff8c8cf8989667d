package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.resolution.ResolveMatter;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 认定化解. */
@Controller
@RequestMapping("/petitions/{number}/resolve")
class ResolveController extends StepController<ResolutionForm> {

    private final ResolveMatter resolveMatter;

    ResolveController(StepForms forms, ResolveMatter resolveMatter) {
        super(forms, CaseAction.RESOLVE);
        this.resolveMatter = resolveMatter;
    }

    @Override
    ResolutionForm blank(CaseHead matter) {
        return new ResolutionForm();
    }

    @Override
    void take(ResolutionForm form, StepRequest step) {
        var resolvedOn = form.getResolvedOn();
        resolveMatter.resolve(
                step,
                new Resolution(
                        Objects.requireNonNull(form.getResolution()),
                        StepForm.given(form.getResolutionPaper()),
                        StepForm.given(form.getReason()),
                        resolvedOn == null ? step.on() : resolvedOn));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("proofs", labelled(ResolutionProof.class));
    }

    @Override
    String explanation() {
        return "化解是指矛盾本身得到解决，与办结、报结、终结不同，不影响期限；由承办人以外的人核查认定。";
    }
}
