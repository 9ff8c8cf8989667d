package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ChannelOutcome;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.channel.RecordChannelOutcome;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 跟踪法定途径结果. */
@Controller
@RequestMapping("/petitions/{number}/record-channel-outcome")
class RecordChannelOutcomeController extends StepController<ChannelOutcomeForm> {

    private final RecordChannelOutcome recordChannelOutcome;

    RecordChannelOutcomeController(StepForms forms, RecordChannelOutcome recordChannelOutcome) {
        super(forms, CaseAction.RECORD_CHANNEL_OUTCOME);
        this.recordChannelOutcome = recordChannelOutcome;
    }

    @Override
    ChannelOutcomeForm blank(CaseHead matter) {
        return new ChannelOutcomeForm();
    }

    @Override
    void take(ChannelOutcomeForm form, StepRequest step) {
        recordChannelOutcome.record(new RecordChannelOutcome.Command(
                step,
                Objects.requireNonNull(form.getChannelOutcome()),
                Objects.requireNonNull(form.getChannelOrgan()),
                StepForm.given(form.getReference()),
                Objects.requireNonNull(form.getWords())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(ChannelOutcome.class));
    }

    @Override
    String explanation() {
        return "记录该事项在法定途径中的结果；没有结果的事项列入“已转出待跟踪”。";
    }
}
