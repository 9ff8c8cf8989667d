package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.ReturnReport;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 退回办结报告. */
@Controller
@RequestMapping("/petitions/{number}/return-report")
class ReturnReportController extends StepController<ReturnReportForm> {

    private final ReturnReport returnReport;

    ReturnReportController(StepForms forms, ReturnReport returnReport) {
        super(forms, CaseAction.RETURN_REPORT);
        this.returnReport = returnReport;
    }

    @Override
    ReturnReportForm blank(CaseHead matter) {
        return new ReturnReportForm();
    }

    @Override
    void take(ReturnReportForm form, StepRequest step) {
        returnReport.giveBack(new ReturnReport.Command(
                step, Objects.requireNonNull(form.getReportBy()), Objects.requireNonNull(form.getReason())));
    }

    @Override
    String explanation() {
        return "退回后事项重新打开，责任单位应当在新的期限前再次报告。";
    }
}
