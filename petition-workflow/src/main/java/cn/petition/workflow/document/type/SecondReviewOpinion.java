package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复核意见书: the last word on these facts and grounds; nothing on them is accepted any more (Art. 36).
 *
 * @param respondent the organ whose review opinion is challenged
 * @param challenged that opinion with its number
 * @param outcome maintained, quashed, changed or ordered to be done again, in words
 * @param redoneBy day by which a new opinion is due where one is ordered
 * @param priorOpinion the handling opinion with its number
 */
public record SecondReviewOpinion(
        String addressee,
        String number,
        String title,
        String respondent,
        String challenged,
        LocalDate requestedOn,
        String request,
        String factsFound,
        String outcome,
        String decision,
        String legalBasis,
        @Nullable LocalDate redoneBy,
        String priorOpinion)
        implements OfficialDocument {

    public static SecondReviewOpinion of(
            MatterAtHand matter,
            String respondent,
            String challenged,
            LocalDate requestedOn,
            String request,
            String factsFound,
            String outcome,
            String decision,
            String legalBasis,
            @Nullable LocalDate redoneBy,
            String priorOpinion) {
        return new SecondReviewOpinion(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                respondent,
                challenged,
                requestedOn,
                request,
                factsFound,
                outcome,
                decision,
                legalBasis,
                redoneBy,
                priorOpinion);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SECOND_REVIEW_OPINION;
    }

    /** The remedy as printed. */
    public String remedy() {
        return redoneBy == null ? Remedy.none() : Remedy.afterRedo();
    }
}
