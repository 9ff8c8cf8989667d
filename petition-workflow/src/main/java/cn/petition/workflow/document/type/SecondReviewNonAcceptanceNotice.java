package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复核不予受理告知书: the request for a second review is not taken up, and why (Art. 36).
 *
 * @param ground the ground in a few words, such as 超过申请期限
 */
public record SecondReviewNonAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String challenged,
        LocalDate requestedOn,
        String ground,
        String reasons,
        @Nullable String wayToGo)
        implements OfficialDocument {

    public static SecondReviewNonAcceptanceNotice of(
            MatterAtHand matter,
            String challenged,
            LocalDate requestedOn,
            String ground,
            String reasons,
            @Nullable String wayToGo) {
        return new SecondReviewNonAcceptanceNotice(
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
        return DocumentType.SECOND_REVIEW_NON_ACCEPTANCE_NOTICE;
    }
}
