package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复查受理告知书: the request for a review is taken up; the days run from its receipt (Art. 35).
 *
 * @param challenged the handling opinion with its number
 * @param requestedOn day on which the request was received
 * @param days length of the review in days
 */
public record ReviewAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String challenged,
        LocalDate requestedOn,
        int days,
        LocalDate decidedBy,
        @Nullable String contact)
        implements OfficialDocument {

    public static ReviewAcceptanceNotice of(
            MatterAtHand matter,
            String challenged,
            LocalDate requestedOn,
            int days,
            LocalDate decidedBy,
            @Nullable String contact) {
        return new ReviewAcceptanceNotice(
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
        return DocumentType.REVIEW_ACCEPTANCE_NOTICE;
    }
}
