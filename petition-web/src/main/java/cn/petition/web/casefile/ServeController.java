package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.handling.ServeOpinion;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 送达. */
@Controller
@RequestMapping("/petitions/{number}/serve")
class ServeController extends StepController<ServeForm> {

    private final ServeOpinion serveOpinion;

    ServeController(StepForms forms, ServeOpinion serveOpinion) {
        super(forms, CaseAction.SERVE);
        this.serveOpinion = serveOpinion;
    }

    @Override
    ServeForm blank(CaseHead matter) {
        var form = new ServeForm();
        form.setOutcome(ServiceOutcome.SIGNED);
        return form;
    }

    @Override
    void take(ServeForm form, StepRequest step) {
        serveOpinion.serve(new ServeOpinion.Command(
                step,
                Objects.requireNonNull(form.getMethod()),
                Objects.requireNonNull(form.getOutcome()),
                Objects.requireNonNull(form.getReceiver()),
                StepForm.given(form.getServedWitness()),
                StepForm.given(form.getRemark())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("methods", labelled(ServiceMethod.class));
        model.addAttribute("outcomes", labelled(ServiceOutcome.class));
    }

    @Override
    void check(ServeForm form, CaseHead matter, BindingResult problems) {
        if (form.getOutcome() == ServiceOutcome.REFUSED && StepForm.given(form.getServedWitness()) == null) {
            problems.rejectValue("servedWitness", "required", "拒收的，请填写见证人。");
        }
    }

    @Override
    String explanation() {
        return "日期填信访人收到处理意见书之日，申请复查的期限从这一天起算。信访人下落不明的选公告，日期填公告之日，期满视为送达。将同时出具送达回证。";
    }
}
