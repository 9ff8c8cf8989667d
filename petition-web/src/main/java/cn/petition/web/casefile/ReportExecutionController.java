package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.execution.ReportExecution;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 反馈执行结果. */
@Controller
@RequestMapping("/petitions/{number}/report-execution")
class ReportExecutionController extends StepController<ExecutionReportForm> {

    private final ReportExecution reportExecution;

    ReportExecutionController(StepForms forms, ReportExecution reportExecution) {
        super(forms, CaseAction.REPORT_EXECUTION);
        this.reportExecution = reportExecution;
    }

    @Override
    ExecutionReportForm blank(CaseHead matter) {
        return new ExecutionReportForm();
    }

    @Override
    void take(ExecutionReportForm form, StepRequest step) {
        reportExecution.report(new ReportExecution.Command(
                step, Objects.requireNonNull(form.getExecutionResult()), Objects.requireNonNull(form.getProof())));
    }
}
