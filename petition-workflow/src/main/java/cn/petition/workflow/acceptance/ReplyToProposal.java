package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a proposal or opinion: adopted, adopted in part or not, and why (回复, Art. 29). */
@Service
public class ReplyToProposal {

    public record Command(StepRequest step, String reply) {}

    private final CaseDesk desk;

    ReplyToProposal(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void reply(Command command) {
        var matter = desk.take(command.step());
        matter.petition().replyToProposal(StepFacts.none().remark(command.reply()), matter.moment(), matter.ids());
    }
}
