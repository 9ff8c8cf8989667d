package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 呈批单: a leader reads the matter and says how it goes on (Art. 18).
 *
 * @param leader to whom it is submitted, with the post
 * @param proposal what the officer proposes (拟办意见)
 */
public record InstructionSheet(
        String number,
        String petitioner,
        String title,
        LocalDate receivedOn,
        String claim,
        String proposal,
        String proposedBy,
        String leader,
        @Nullable String instruction,
        @Nullable LocalDate instructedOn)
        implements OfficialDocument {

    public static InstructionSheet of(
            MatterAtHand matter,
            String proposal,
            String proposedBy,
            String leader,
            @Nullable String instruction,
            @Nullable LocalDate instructedOn) {
        return new InstructionSheet(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                matter.petition().receivedOn(),
                matter.filing().claim(),
                proposal,
                proposedBy,
                leader,
                instruction,
                instructedOn);
    }

    @Override
    public DocumentType type() {
        return DocumentType.INSTRUCTION_SHEET;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
