package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.mediation.ConcludeSettlement;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 达成协议. */
@Controller
@RequestMapping("/petitions/{number}/conclude-settlement")
class ConcludeSettlementController extends StepController<SettlementForm> {

    private final ConcludeSettlement concludeSettlement;

    ConcludeSettlementController(StepForms forms, ConcludeSettlement concludeSettlement) {
        super(forms, CaseAction.CONCLUDE_SETTLEMENT);
        this.concludeSettlement = concludeSettlement;
    }

    @Override
    SettlementForm blank(CaseHead matter) {
        return new SettlementForm();
    }

    @Override
    void take(SettlementForm form, StepRequest step) {
        concludeSettlement.conclude(new ConcludeSettlement.Command(
                step,
                Objects.requireNonNull(form.getOtherParty()),
                Objects.requireNonNull(form.getDispute()),
                Objects.requireNonNull(form.getTerms()),
                form.getPerformedBy(),
                StepForm.given(form.getWitness())));
    }

    @Override
    String explanation() {
        return "将出具调解协议书或者和解协议书。人民调解协议，双方可以自协议生效之日起30日内共同申请司法确认。";
    }
}
