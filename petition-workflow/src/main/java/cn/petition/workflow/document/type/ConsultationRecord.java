package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 会商纪要: petition office and political-legal organ agree which way a doubtful matter goes (Art. 28).
 *
 * @param participants organs and persons that took part
 */
public record ConsultationRecord(
        String addressee,
        String number,
        String title,
        LocalDate heldOn,
        String participants,
        String question,
        @Nullable String views,
        String outcome)
        implements OfficialDocument {

    public static ConsultationRecord of(
            MatterAtHand matter,
            String addressee,
            LocalDate heldOn,
            String participants,
            String question,
            @Nullable String views,
            String outcome) {
        return new ConsultationRecord(
                addressee,
                matter.petition().number(),
                matter.petition().title(),
                heldOn,
                participants,
                question,
                views,
                outcome);
    }

    @Override
    public DocumentType type() {
        return DocumentType.CONSULTATION_RECORD;
    }
}
