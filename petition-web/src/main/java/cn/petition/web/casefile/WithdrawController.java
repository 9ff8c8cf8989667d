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
class WithdrawController extends StepController<WithdrawalForm> {

    private final WithdrawPetition withdrawPetition;

    WithdrawController(StepForms forms, WithdrawPetition withdrawPetition) {
        super(forms, CaseAction.WITHDRAW);
        this.withdrawPetition = withdrawPetition;
    }

    @Override
    WithdrawalForm blank(CaseHead matter) {
        return new WithdrawalForm();
    }

    @Override
    void take(WithdrawalForm form, StepRequest step) {
        withdrawPetition.withdraw(new WithdrawPetition.Command(
                step, Objects.requireNonNull(form.getReason()), Objects.requireNonNull(form.getSignedBy())));
    }

    @Override
    String explanation() {
        return "只在信访人书面撤回时使用，日期填声明上的日期；撤回后不再计算期限，将出具撤回声明供信访人签署存卷。";
    }
}
