package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 引导记录: a visitor with a matter of litigation was told the law and shown the way (Art. 22).
 *
 * @param guidedTo organ and place to which the visitor was shown
 */
public record GuidanceRecord(
        String number,
        String petitioner,
        String title,
        LocalDate visitedOn,
        String receptionist,
        String guidedTo,
        String explanation,
        @Nullable String response)
        implements OfficialDocument {

    public static GuidanceRecord of(
            MatterAtHand matter,
            LocalDate visitedOn,
            String receptionist,
            String guidedTo,
            String explanation,
            @Nullable String response) {
        return new GuidanceRecord(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                visitedOn,
                receptionist,
                guidedTo,
                explanation,
                response);
    }

    @Override
    public DocumentType type() {
        return DocumentType.GUIDANCE_RECORD;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
