package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 异议书: the matter is not within the recipient's duties; the reasons in detail, within five working days (Art. 23).
 *
 * @param letter number of the forwarding or assignment letter
 * @param receivedOn day on which the recipient received it
 * @param duties the rule on whose duty it is
 */
public record ObjectionLetter(
        String addressee,
        String number,
        String petitioner,
        String title,
        @Nullable String letter,
        LocalDate receivedOn,
        String reasons,
        @Nullable String duties,
        @Nullable String suggestedOrgan)
        implements OfficialDocument {

    public static ObjectionLetter of(
            MatterAtHand matter,
            String addressee,
            @Nullable String letter,
            LocalDate receivedOn,
            String reasons,
            @Nullable String duties,
            @Nullable String suggestedOrgan) {
        return new ObjectionLetter(
                addressee,
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                letter,
                receivedOn,
                reasons,
                duties,
                suggestedOrgan);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_LETTER;
    }

    /** By which letter the matter came. */
    public String handedBy() {
        return letter == null ? "转送、交办" : "以" + letter + "转来";
    }
}
