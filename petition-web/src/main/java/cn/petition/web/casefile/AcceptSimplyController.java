package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.routing.Circumstance;
import cn.petition.domain.routing.RoutingRule;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.acceptance.AcceptSimply;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 简易受理. */
@Controller
@RequestMapping("/petitions/{number}/accept-simply")
class AcceptSimplyController extends StepController<SimpleAcceptanceForm> {

    private static final List<Circumstance> CONDITIONS = List.of(
            Circumstance.CLEAR,
            Circumstance.ENQUIRY_OR_THANKS,
            Circumstance.DAILY_AND_PRESSING,
            Circumstance.PROMISED_BEFORE,
            Circumstance.OTHERWISE_SIMPLE,
            Circumstance.MAY_NOT_BE_SUPPORTED);

    private final AcceptSimply acceptSimply;

    AcceptSimplyController(StepForms forms, AcceptSimply acceptSimply) {
        super(forms, CaseAction.ACCEPT_SIMPLY);
        this.acceptSimply = acceptSimply;
    }

    @Override
    SimpleAcceptanceForm blank(CaseHead matter) {
        return new SimpleAcceptanceForm();
    }

    @Override
    void take(SimpleAcceptanceForm form, StepRequest step) {
        acceptSimply.accept(new AcceptSimply.Command(
                step, Set.copyOf(form.getConditions()), StepForm.given(form.getContact())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("conditions", CONDITIONS.stream().map(one -> new Choice(one.name(), Labels.of(one))).toList());
    }

    @Override
    boolean advised() {
        return true;
    }

    @Override
    String explanation() {
        return "只适用于初次信访事项；受理之日起按工作日计算办理期限。";
    }

    /** What bars simplified handling is not overcome by a reason; the step itself refuses. */
    @Override
    Optional<RoutingRule> contradicted(SimpleAcceptanceForm form, CaseHead matter, OfficerPrincipal officer) {
        return Optional.empty();
    }

    @Override
    Collection<Circumstance> said(SimpleAcceptanceForm form) {
        return form.getConditions();
    }
}
