package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复查意见书: the higher organ answers the request; the way to the second review is written by the product (Art. 35).
 *
 * @param respondent the organ whose opinion is challenged
 * @param challenged that opinion with its number
 * @param outcome maintained, quashed, changed or ordered to be done again, in words
 * @param redoneBy day by which a new opinion is due where one is ordered
 * @param secondReviewRequestDays days in which the petitioner may ask for a second review
 */
public record ReviewOpinion(
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
        int secondReviewRequestDays)
        implements OfficialDocument {

    public static ReviewOpinion of(
            MatterAtHand matter,
            String respondent,
            String challenged,
            LocalDate requestedOn,
            String request,
            String factsFound,
            String outcome,
            String decision,
            String legalBasis,
            @Nullable LocalDate redoneBy) {
        return new ReviewOpinion(
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
                Remedy.secondReviewRequestDays(matter));
    }

    @Override
    public DocumentType type() {
        return DocumentType.REVIEW_OPINION;
    }

    /** The remedy as printed. */
    public String remedy() {
        return redoneBy == null ? Remedy.secondReview(secondReviewRequestDays) : Remedy.afterRedo();
    }
}
