package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.channel.ChannelList;
import cn.petition.workflow.channel.DivertToChannel;
import cn.petition.workflow.step.StepRequest;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 导入法定途径. */
@Controller
@RequestMapping("/petitions/{number}/divert-to-statutory-channel")
class DivertController extends StepController<DiversionForm> {

    private final DivertToChannel divertToChannel;
    private final ChannelList channels;

    DivertController(StepForms forms, DivertToChannel divertToChannel, ChannelList channels) {
        super(forms, CaseAction.DIVERT_TO_STATUTORY_CHANNEL);
        this.divertToChannel = divertToChannel;
        this.channels = channels;
    }

    @Override
    DiversionForm blank(CaseHead matter) {
        return new DiversionForm();
    }

    @Override
    void take(DiversionForm form, StepRequest step) {
        divertToChannel.divert(new DivertToChannel.Command(
                step,
                Objects.requireNonNull(form.getWay()),
                Objects.requireNonNull(form.getStatutoryChannel()),
                StepForm.given(form.getAccepting()),
                Objects.requireNonNull(form.getReasons())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute(
                "ways",
                Arrays.stream(StatutoryWay.values())
                        .filter(StatutoryWay::leadsAway)
                        .map(way -> new Choice(way.name(), Labels.of(way)))
                        .toList());
        model.addAttribute(
                "channels",
                channels.channels(forms().today()).stream()
                        .map(one -> new Choice(one.code(), one.name() + "（" + Labels.of(one.way()) + "）：" + one.timeLimit()))
                        .toList());
    }

    @Override
    boolean advised() {
        return true;
    }

    @Override
    String explanation() {
        return "导入后由该途径依法处理，信访系统不再计算办理期限，不出具信访处理意见书，也不进入复查复核。";
    }

    @Override
    @Nullable StatutoryWay way(DiversionForm form) {
        return form.getWay();
    }
}
