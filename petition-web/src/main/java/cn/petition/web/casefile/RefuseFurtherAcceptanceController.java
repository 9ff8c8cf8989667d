package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.acceptance.RefuseFurtherAcceptance;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 不再受理. */
@Controller
@RequestMapping("/petitions/{number}/refuse-further-acceptance")
class RefuseFurtherAcceptanceController extends StepController<RefuseFurtherForm> {

    private final RefuseFurtherAcceptance refuseFurtherAcceptance;

    RefuseFurtherAcceptanceController(StepForms forms, RefuseFurtherAcceptance refuseFurtherAcceptance) {
        super(forms, CaseAction.REFUSE_FURTHER_ACCEPTANCE);
        this.refuseFurtherAcceptance = refuseFurtherAcceptance;
    }

    @Override
    RefuseFurtherForm blank(CaseHead matter) {
        return new RefuseFurtherForm();
    }

    @Override
    void take(RefuseFurtherForm form, StepRequest step) {
        refuseFurtherAcceptance.refuse(new RefuseFurtherAcceptance.Command(
                step,
                Objects.requireNonNull(form.getEarlier()).strip(),
                Objects.requireNonNull(form.getSecondReviewOpinion()), Objects.requireNonNull(form.getReasons())));
    }

    @Override
    String explanation() {
        return "只适用于对复核意见不服、仍以同一事实和理由提出的，须先办理“同一事项认定”；将同时出具不再受理告知书。";
    }
}
