package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.CoordinateCompetence;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 协调定责. */
@Controller
@RequestMapping("/petitions/{number}/coordinate")
class CoordinateController extends StepController<CoordinationForm> {

    private final CoordinateCompetence coordinateCompetence;

    CoordinateController(StepForms forms, CoordinateCompetence coordinateCompetence) {
        super(forms, CaseAction.COORDINATE);
        this.coordinateCompetence = coordinateCompetence;
    }

    @Override
    CoordinationForm blank(CaseHead matter) {
        return new CoordinationForm();
    }

    @Override
    void take(CoordinationForm form, StepRequest step) {
        coordinateCompetence.determine(new CoordinateCompetence.Command(
                step, Objects.requireNonNull(form.getTo()), form.isJointConference(), Objects.requireNonNull(form.getReasons())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute(
                "organs", choices(forms().choices().recipients(matter, null, forms().today())));
    }

    @Override
    String explanation() {
        return "管辖有争议、已被两次退回的，由协调人确定责任单位；没有共同上一级机关的，由信访工作联席会议协调。";
    }
}
