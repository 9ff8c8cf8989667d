package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.review.RecordCounselOpinion;
import cn.petition.workflow.step.StepRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 法律顾问意见. */
@Controller
@RequestMapping("/petitions/{number}/record-counsel-opinion")
class RecordCounselOpinionController extends StepController<CounselForm> {

    private final RecordCounselOpinion recordCounselOpinion;

    RecordCounselOpinionController(StepForms forms, RecordCounselOpinion recordCounselOpinion) {
        super(forms, CaseAction.RECORD_COUNSEL_OPINION);
        this.recordCounselOpinion = recordCounselOpinion;
    }

    @Override
    CounselForm blank(CaseHead matter) {
        return new CounselForm();
    }

    @Override
    void take(CounselForm form, StepRequest step) {
        recordCounselOpinion.record(new RecordCounselOpinion.Command(
                step,
                Objects.requireNonNull(form.getConsulted()),
                StepForm.given(form.getCounsel()),
                StepForm.given(form.getWords())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("answers", List.of(new Choice("true", "已征询"), new Choice("false", "未征询")));
    }

    @Override
    String explanation() {
        return "作出复查、复核意见以前必须记录；没有征询的，写明理由。";
    }
}
