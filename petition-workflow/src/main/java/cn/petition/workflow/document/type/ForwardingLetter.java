package cn.petition.workflow.document.type;

import cn.petition.domain.organ.Organ;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 转送函: the petition office hands a matter to the organ with authority (Art. 22). */
public record ForwardingLetter(
        String addressee,
        String number,
        String petitioner,
        String title,
        LocalDate receivedOn,
        String claim,
        @Nullable String remark,
        boolean sealed) implements OfficialDocument {

    public static ForwardingLetter of(MatterAtHand matter, Organ to, @Nullable String remark) {
        return new ForwardingLetter(
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
        return DocumentType.FORWARDING_LETTER;
    }
}
