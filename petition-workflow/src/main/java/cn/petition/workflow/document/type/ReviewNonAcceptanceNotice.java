package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复查不予受理告知书: the request for a review is not taken up, and why (Art. 35).
 *
 * @param ground the ground in a few words, such as 超过申请期限
 */
public record ReviewNonAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String challenged,
        LocalDate requestedOn,
        String ground,
        String reasons,
        @Nullable String wayToGo)
        implements OfficialDocument {

    public static ReviewNonAcceptanceNotice of(
            MatterAtHand matter,
            String challenged,
            LocalDate requestedOn,
            String ground,
            String reasons,
            @Nullable String wayToGo) {
        return new ReviewNonAcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                challenged,
                requestedOn,
                ground,
                reasons,
                wayToGo);
    }

    @Override
    public DocumentType type() {
        return DocumentType.REVIEW_NON_ACCEPTANCE_NOTICE;
    }
}
