package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.AddJointOrgan;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 确定协办单位. */
@Controller
@RequestMapping("/petitions/{number}/add-joint-organ")
class AddJointOrganController extends StepController<JointOrganForm> {

    private final AddJointOrgan addJointOrgan;

    AddJointOrganController(StepForms forms, AddJointOrgan addJointOrgan) {
        super(forms, CaseAction.ADD_JOINT_ORGAN);
        this.addJointOrgan = addJointOrgan;
    }

    @Override
    JointOrganForm blank(CaseHead matter) {
        return new JointOrganForm();
    }

    @Override
    void take(JointOrganForm form, StepRequest step) {
        addJointOrgan.add(new AddJointOrgan.Command(
                step, Objects.requireNonNull(form.getTo()), Objects.requireNonNull(form.getTask()), Objects.requireNonNull(form.getUntil())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute(
                "organs", choices(forms().choices().recipients(matter, null, forms().today())));
    }

    @Override
    String explanation() {
        return "协办单位只能反馈协办意见，办理责任和期限仍在责任单位。";
    }
}
