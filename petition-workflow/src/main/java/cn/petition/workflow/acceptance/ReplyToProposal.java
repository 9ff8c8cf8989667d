package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ProposalReply;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a proposal or opinion: adopted, adopted in part or not, and why (回复, Art. 29). */
@Service
public class ReplyToProposal {

    /** @param reply how it is adopted, or why not */
    public record Command(StepRequest step, ProposalOutcome outcome, String reply) {}

    private final CaseDesk desk;

    private final DocumentRegister documents;

    ReplyToProposal(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void reply(Command command) {
        var matter = desk.take(command.step());
        var letter = documents.draft(matter);
        matter.petition()
                .replyToProposal(
                        StepFacts.none()
                                .document(letter.id())
                                .with("adoption", command.outcome())
                                .remark(command.reply()),
                        matter.moment(),
                        matter.ids());
        documents.issue(letter, ProposalReply.of(matter, Labels.of(command.outcome()), command.reply()));
    }
}
