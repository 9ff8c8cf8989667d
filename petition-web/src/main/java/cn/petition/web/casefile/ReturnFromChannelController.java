package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.channel.ReturnFromChannel;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 法定途径退回. */
@Controller
@RequestMapping("/petitions/{number}/return-from-channel")
class ReturnFromChannelController extends StepController<ChannelReturnForm> {

    private final ReturnFromChannel returnFromChannel;

    ReturnFromChannelController(StepForms forms, ReturnFromChannel returnFromChannel) {
        super(forms, CaseAction.RETURN_FROM_CHANNEL);
        this.returnFromChannel = returnFromChannel;
    }

    @Override
    ChannelReturnForm blank(CaseHead matter) {
        return new ChannelReturnForm();
    }

    @Override
    void take(ChannelReturnForm form, StepRequest step) {
        returnFromChannel.takeBack(new ReturnFromChannel.Command(step, Objects.requireNonNull(form.getChannelOrgan()), Objects.requireNonNull(form.getReasons())));
    }

    @Override
    String explanation() {
        return "法定途径退回的事项由信访部门重新分流，期限自退回之日起算。";
    }
}
