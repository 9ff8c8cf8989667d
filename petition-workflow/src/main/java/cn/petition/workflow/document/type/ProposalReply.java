package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;

/**
 * 建议意见回复: whether a proposal is adopted, and why (Art. 29).
 *
 * @param outcome adopted, adopted in part or not, in words
 */
public record ProposalReply(
        String addressee,
        String number,
        String title,
        String outcome,
        String reply)
        implements OfficialDocument {

    public static ProposalReply of(MatterAtHand matter, String outcome, String reply) {
        return new ProposalReply(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                outcome,
                reply);
    }

    @Override
    public DocumentType type() {
        return DocumentType.PROPOSAL_REPLY;
    }
}
