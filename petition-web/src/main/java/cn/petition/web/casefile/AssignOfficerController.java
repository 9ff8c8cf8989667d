package cn.petition.web.casefile;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.AssignOfficer;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 指派承办人. */
@Controller
@RequestMapping("/petitions/{number}/assign-officer")
class AssignOfficerController extends StepController<AssignOfficerForm> {

    private final AssignOfficer assignOfficer;
    private final Officers officers;

    AssignOfficerController(StepForms forms, AssignOfficer assignOfficer, Officers officers) {
        super(forms, CaseAction.ASSIGN_OFFICER);
        this.assignOfficer = assignOfficer;
        this.officers = officers;
    }

    @Override
    AssignOfficerForm blank(CaseHead matter) {
        return new AssignOfficerForm();
    }

    @Override
    void take(AssignOfficerForm form, StepRequest step) {
        assignOfficer.assign(new AssignOfficer.Command(
                step, Objects.requireNonNull(form.getOfficer()), form.isOtherPerson()));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("officers", officers.withRole(officer.organId(), Role.CASE_OFFICER).stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.post()))
                .toList());
    }
}
