package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.ObjectToTransfer;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 提出异议. */
@Controller
@RequestMapping("/petitions/{number}/object-to-transfer")
class ObjectToTransferController extends StepController<ObjectionForm> {

    private final ObjectToTransfer objectToTransfer;

    ObjectToTransferController(StepForms forms, ObjectToTransfer objectToTransfer) {
        super(forms, CaseAction.OBJECT_TO_TRANSFER);
        this.objectToTransfer = objectToTransfer;
    }

    @Override
    ObjectionForm blank(CaseHead matter) {
        return new ObjectionForm();
    }

    @Override
    void take(ObjectionForm form, StepRequest step) {
        objectToTransfer.object(new ObjectToTransfer.Command(step, Objects.requireNonNull(form.getReason()), form.getProposed()));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("organs", choices(forms().choices().recipients(matter, null, forms().today())));
    }

    @Override
    String explanation() {
        return "不属于本单位职权的，应当自收到转送、交办之日起5个工作日内提出，并详细说明理由。";
    }
}
