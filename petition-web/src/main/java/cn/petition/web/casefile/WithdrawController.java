package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.WithdrawPetition;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 撤回. */
@Controller
@RequestMapping("/petitions/{number}/withdraw")
class WithdrawController extends StepController<ReasonForm> {

    private final WithdrawPetition withdrawPetition;

    WithdrawController(StepForms forms, WithdrawPetition withdrawPetition) {
        super(forms, CaseAction.WITHDRAW);
        this.withdrawPetition = withdrawPetition;
    }

    @Override
    ReasonForm blank(CaseHead matter) {
        return new ReasonForm();
    }

    @Override
    void take(ReasonForm form, StepRequest step) {
        withdrawPetition.withdraw(new WithdrawPetition.Command(step, Objects.requireNonNull(form.getReason())));
    }

    @Override
    String fields() {
        return "_reason";
    }

    @Override
    String explanation() {
        return "只在信访人书面撤回时使用；撤回后不再计算期限。";
    }
}
