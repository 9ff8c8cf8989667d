package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.closure.CorrectRecord;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 更正记录. */
@Controller
@RequestMapping("/petitions/{number}/correct-record")
class CorrectRecordController extends StepController<CorrectForm> {

    private final CorrectRecord correctRecord;

    CorrectRecordController(StepForms forms, CorrectRecord correctRecord) {
        super(forms, CaseAction.CORRECT_RECORD);
        this.correctRecord = correctRecord;
    }

    @Override
    CorrectForm blank(CaseHead matter) {
        return new CorrectForm();
    }

    @Override
    void take(CorrectForm form, StepRequest step) {
        correctRecord.correct(new CorrectRecord.Command(step, Objects.requireNonNull(form.getWrong()), Objects.requireNonNull(form.getRight())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("steps", forms().files().log(matter.number(), officer.actor()).stream()
                .filter(step -> !step.corrected())
                .map(step -> new Choice(
                        step.id().toString(),
                        step.sequence() + ". " + Labels.of(step.action()) + "，" + FileWords.day(step.occurredOn())))
                .toList());
    }

    @Override
    String explanation() {
        return "原记录保留不删，另记一条更正；期限和状态不因更正改变。";
    }
}
