package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.execution.OrderExecution;
import cn.petition.workflow.step.StepRequest;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 督促执行. */
@Controller
@RequestMapping("/petitions/{number}/order-execution")
class OrderExecutionController extends StepController<ExecutionForm> {

    private final OrderExecution orderExecution;

    OrderExecutionController(StepForms forms, OrderExecution orderExecution) {
        super(forms, CaseAction.ORDER_EXECUTION);
        this.orderExecution = orderExecution;
    }

    @Override
    ExecutionForm blank(CaseHead matter) {
        return new ExecutionForm();
    }

    @Override
    void take(ExecutionForm form, StepRequest step) {
        orderExecution.order(new OrderExecution.Command(
                step,
                Objects.requireNonNull(form.getExecuting()),
                Objects.requireNonNull(form.getSupported()),
                Objects.requireNonNull(form.getTask()),
                Objects.requireNonNull(form.getUntil()),
                StepForm.given(form.getContactPerson())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        var organs = new ArrayList<Choice>();
        organs.add(new Choice(officer.organId().toString(), officer.organName(), "本单位"));
        organs.addAll(choices(forms().choices().recipients(matter, null, forms().today())));
        model.addAttribute("organs", organs);
    }

    @Override
    String explanation() {
        return "作出支持意见的，应当督促有关机关、单位执行；将出具执行督促单。";
    }
}
