package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;

/** 帮扶救助移送单: a petitioner in need is commended to the organ that helps (Art. 37). */
public record AssistanceReferral(
        String addressee,
        String number,
        String petitioner,
        String title,
        String situation,
        String need,
        @Nullable String contact)
        implements OfficialDocument {

    public static AssistanceReferral of(
            MatterAtHand matter,
            String addressee,
            String situation,
            String need,
            @Nullable String contact) {
        return new AssistanceReferral(
                addressee,
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                situation,
                need,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ASSISTANCE_REFERRAL;
    }
}
