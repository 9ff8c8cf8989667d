package cn.petition.workflow.document.type;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 信访处理意见书: claim, facts, opinion and its basis (Art. 32); the way to a review is written by the product, never typed (Art. 35).
 *
 * @param reviewRequestDays days in which the petitioner may ask for a review after receiving the opinion
 */
public record HandlingOpinion(
        String addressee,
        String number,
        String title,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        String claim,
        String factsFound,
        String outcome,
        String opinion,
        String legalBasis,
        int reviewRequestDays) implements OfficialDocument {

    public static HandlingOpinion of(MatterAtHand matter, OpinionOutcome outcome, String factsFound, String opinion, String legalBasis) {
        return new HandlingOpinion(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                matter.petition().receivedOn(),
                matter.petition().acceptedOn(),
                matter.filing().claim(),
                factsFound,
                Labels.of(outcome),
                opinion,
                legalBasis,
                Remedy.reviewRequestDays(matter));
    }

    @Override
    public DocumentType type() {
        return DocumentType.HANDLING_OPINION;
    }

    /** The day of acceptance as printed; a matter may be answered without one. */
    public String acceptance() {
        return acceptedOn == null ? "" : "，" + day(acceptedOn) + "受理";
    }

    /** The remedy as printed. */
    public String remedy() {
        return Remedy.review("本意见书", reviewRequestDays);
    }
}
