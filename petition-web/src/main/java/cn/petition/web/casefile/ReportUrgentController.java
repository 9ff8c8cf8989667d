package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.ReportUrgentPetition;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 上报重大紧急. */
@Controller
@RequestMapping("/petitions/{number}/report-urgent")
class ReportUrgentController extends StepController<ReportUrgentForm> {

    private final ReportUrgentPetition reportUrgent;

    ReportUrgentController(StepForms forms, ReportUrgentPetition reportUrgent) {
        super(forms, CaseAction.REPORT_URGENT);
        this.reportUrgent = reportUrgent;
    }

    @Override
    ReportUrgentForm blank(CaseHead matter) {
        return new ReportUrgentForm();
    }

    @Override
    void check(ReportUrgentForm form, CaseHead matter, BindingResult problems) {
        var day = form.getOn();
        var time = form.getReportedAt();
        if (day != null && time != null && day.atTime(time).isAfter(LocalDateTime.now(forms().clock()))) {
            problems.rejectValue("reportedAt", "future", "报告时刻在现在之后，请填写实际报告的时刻。");
        }
    }

    @Override
    void take(ReportUrgentForm form, StepRequest step) {
        reportUrgent.report(new ReportUrgentPetition.Command(
                step,
                Objects.requireNonNull(form.getReportedTo()),
                step.on().atTime(Objects.requireNonNull(form.getReportedAt())),
                Objects.requireNonNull(form.getSituation())));
    }

    @Override
    String explanation() {
        return "报本级党委和政府，通报有关主管部门和本级联席会议办公室；信访部门同时报上一级信访部门。这里记录报给了谁、几时报的。";
    }
}
