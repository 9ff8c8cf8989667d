package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;

/** 不再受理告知书: the second review has said the last word on these facts and grounds (Art. 36). */
public record NoFurtherAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String secondReviewOpinion,
        String reasons) implements OfficialDocument {

    public static NoFurtherAcceptanceNotice of(MatterAtHand matter, String secondReviewOpinion, String reasons) {
        return new NoFurtherAcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                secondReviewOpinion,
                reasons);
    }

    @Override
    public DocumentType type() {
        return DocumentType.NO_FURTHER_ACCEPTANCE_NOTICE;
    }
}
