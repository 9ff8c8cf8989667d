package cn.petition.web.casefile;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.routing.DecisionTables;
import cn.petition.domain.routing.RoutingRule;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.SendToPoliticalLegal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 转政法机关. */
@Controller
@RequestMapping("/petitions/{number}/send-to-political-legal")
class SendToPoliticalLegalController extends StepController<HandOverForm> {

    private final SendToPoliticalLegal sendToPoliticalLegal;
    private final Organs organs;

    SendToPoliticalLegalController(StepForms forms, SendToPoliticalLegal sendToPoliticalLegal, Organs organs) {
        super(forms, CaseAction.SEND_TO_POLITICAL_LEGAL);
        this.sendToPoliticalLegal = sendToPoliticalLegal;
        this.organs = organs;
    }

    @Override
    HandOverForm blank(CaseHead matter) {
        return new HandOverForm();
    }

    @Override
    void take(HandOverForm form, StepRequest step) {
        sendToPoliticalLegal.send(new SendToPoliticalLegal.Command(step, Objects.requireNonNull(form.getTo()), StepForm.given(form.getRemark())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("organs", choices(forms().choices().recipients(matter, OrganKind.POLITICAL_LEGAL, forms().today())));
    }

    @Override
    String fields() {
        return "_hand-over";
    }

    @Override
    String explanation() {
        return "涉法涉诉事项转送同级政法机关，由其依法处理，选择其他层级的须写明理由；将同时出具移送函。";
    }

    /** To another level than the office's own goes a matter only with a reason. */
    @Override
    Optional<RoutingRule> contradicted(HandOverForm form, CaseHead matter, OfficerPrincipal officer) {
        var own = organs.findById(officer.organId()).map(Organ::level);
        boolean otherLevel = form.getTo() != null
                && organs.findById(form.getTo()).map(Organ::level).filter(level -> own.stream().noneMatch(level::equals)).isPresent();
        return otherLevel
                ? Optional.of(DecisionTables.rule("T2.2-1"))
                : super.contradicted(form, matter, officer);
    }

    @Override
    boolean advised() {
        return true;
    }
}
