package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复核受理告知书: the request for a second review is taken up; the days run from its receipt (Art. 36).
 *
 * @param challenged the review opinion with its number
 * @param requestedOn day on which the request was received
 * @param days length of the second review in days
 */
public record SecondReviewAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String challenged,
        LocalDate requestedOn,
        int days,
        LocalDate decidedBy,
        @Nullable String contact)
        implements OfficialDocument {

    public static SecondReviewAcceptanceNotice of(
            MatterAtHand matter,
            String challenged,
            LocalDate requestedOn,
            int days,
            LocalDate decidedBy,
            @Nullable String contact) {
        return new SecondReviewAcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                challenged,
                requestedOn,
                days,
                decidedBy,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SECOND_REVIEW_ACCEPTANCE_NOTICE;
    }
}
