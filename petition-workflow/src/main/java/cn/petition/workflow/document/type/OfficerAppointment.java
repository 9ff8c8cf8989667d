package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 指派单: who handles the matter, without an interest in it (Art. 28). */
public record OfficerAppointment(
        String number,
        String title,
        String officers,
        String appointedBy,
        LocalDate appointedOn,
        @Nullable LocalDate handledBy)
        implements OfficialDocument {

    public static OfficerAppointment of(
            MatterAtHand matter,
            String officers,
            String appointedBy,
            LocalDate appointedOn,
            @Nullable LocalDate handledBy) {
        return new OfficerAppointment(
                matter.petition().number(),
                matter.petition().title(),
                officers,
                appointedBy,
                appointedOn,
                handledBy);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OFFICER_APPOINTMENT;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
