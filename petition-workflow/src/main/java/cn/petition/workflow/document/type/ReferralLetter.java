package cn.petition.workflow.document.type;

import cn.petition.domain.organ.Organ;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 移送函: to political-legal or discipline organs, whose own rules apply from there (Art. 22, 28, 30). */
public record ReferralLetter(
        String addressee,
        String number,
        String petitioner,
        String title,
        LocalDate receivedOn,
        String claim,
        @Nullable String remark,
        boolean sealed) implements OfficialDocument {

    public static ReferralLetter of(MatterAtHand matter, Organ to, @Nullable String remark) {
        return new ReferralLetter(
                to.name(),
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                matter.petition().receivedOn(),
                matter.filing().claim(),
                remark,
                matter.petition().sealed());
    }

    @Override
    public DocumentType type() {
        return DocumentType.REFERRAL_LETTER;
    }
}
