package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.ApproveReport;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 审核认定办结. */
@Controller
@RequestMapping("/petitions/{number}/approve-report")
class ApproveReportController extends StepController<ApprovalForm> {

    private final ApproveReport approveReport;

    ApproveReportController(StepForms forms, ApproveReport approveReport) {
        super(forms, CaseAction.APPROVE_REPORT);
        this.approveReport = approveReport;
    }

    @Override
    ApprovalForm blank(CaseHead matter) {
        return new ApprovalForm();
    }

    @Override
    void take(ApprovalForm form, StepRequest step) {
        approveReport.approve(new ApproveReport.Command(step, StepForm.given(form.getApproval())));
    }

    @Override
    String explanation() {
        return "认定以后，该交办事项计为报结。";
    }
}
