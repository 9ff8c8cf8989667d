package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.acceptance.ProposalOutcome;
import cn.petition.workflow.acceptance.ReplyToProposal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 回复建议. */
@Controller
@RequestMapping("/petitions/{number}/reply-to-proposal")
class ReplyToProposalController extends StepController<ReplyForm> {

    private final ReplyToProposal replyToProposal;

    ReplyToProposalController(StepForms forms, ReplyToProposal replyToProposal) {
        super(forms, CaseAction.REPLY_TO_PROPOSAL);
        this.replyToProposal = replyToProposal;
    }

    @Override
    ReplyForm blank(CaseHead matter) {
        return new ReplyForm();
    }

    @Override
    void take(ReplyForm form, StepRequest step) {
        replyToProposal.reply(new ReplyToProposal.Command(
                step, Objects.requireNonNull(form.getOutcome()), Objects.requireNonNull(form.getReply())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("outcomes", labelled(ProposalOutcome.class));
    }
}
