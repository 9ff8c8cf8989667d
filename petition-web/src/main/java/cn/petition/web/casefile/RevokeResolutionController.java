package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.resolution.ResolveMatter;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 撤销化解. */
@Controller
@RequestMapping("/petitions/{number}/revoke-resolution")
class RevokeResolutionController extends StepController<ReasonForm> {

    private final ResolveMatter resolveMatter;

    RevokeResolutionController(StepForms forms, ResolveMatter resolveMatter) {
        super(forms, CaseAction.REVOKE_RESOLUTION);
        this.resolveMatter = resolveMatter;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        resolveMatter.revoke(step, Objects.requireNonNull(form.getReason()));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "矛盾反复或者认定有误的，撤销后该事项自当日起不再计为化解，原来的记录保留。";
    }
}
