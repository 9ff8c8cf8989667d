package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 转送、交办去向告知书: where the matter was sent (Art. 23).
 *
 * @param assigned a report was asked for (交办), else it was forwarded (转送)
 */
public record DestinationNotice(
        String addressee,
        String number,
        String title,
        boolean assigned,
        String destination,
        LocalDate handedOn,
        @Nullable String contact)
        implements OfficialDocument {

    public static DestinationNotice of(
            MatterAtHand matter,
            boolean assigned,
            String destination,
            LocalDate handedOn,
            @Nullable String contact) {
        return new DestinationNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                assigned,
                destination,
                handedOn,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.DESTINATION_NOTICE;
    }

    /** 转送 or 交办. */
    public String manner() {
        return assigned ? "交办" : "转送";
    }
}
