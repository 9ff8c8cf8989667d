package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.AssignWithReport;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 交办. */
@Controller
@RequestMapping("/petitions/{number}/assign-with-report")
class AssignWithReportController extends StepController<AssignForm> {

    private final AssignWithReport assignWithReport;

    AssignWithReportController(StepForms forms, AssignWithReport assignWithReport) {
        super(forms, CaseAction.ASSIGN_WITH_REPORT);
        this.assignWithReport = assignWithReport;
    }

    @Override
    AssignForm blank(CaseHead matter) {
        return new AssignForm();
    }

    @Override
    void take(AssignForm form, StepRequest step) {
        assignWithReport.assign(new AssignWithReport.Command(
                step, Objects.requireNonNull(form.getTo()), Objects.requireNonNull(form.getReportBy()), Objects.requireNonNull(form.getDemand())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("organs", choices(forms().choices().recipients(matter, null, forms().today())));
    }

    @Override
    String explanation() {
        return "交给有权处理的机关、单位办理，要求在指定日期前反馈结果并提交办结报告；将同时出具交办函。";
    }

    @Override
    boolean advised() {
        return true;
    }
}
