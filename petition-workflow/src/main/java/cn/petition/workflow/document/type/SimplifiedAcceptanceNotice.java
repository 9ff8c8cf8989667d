package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 简易办理受理告知书: accepted for simplified handling, and by when it is answered (Measures on simplified handling, Art. 4).
 *
 * @param workingDays length of simplified handling in working days
 */
public record SimplifiedAcceptanceNotice(
        String addressee,
        String number,
        String title,
        LocalDate acceptedOn,
        int workingDays,
        LocalDate handledBy,
        @Nullable String contact)
        implements OfficialDocument {

    public static SimplifiedAcceptanceNotice of(
            MatterAtHand matter,
            LocalDate acceptedOn,
            int workingDays,
            LocalDate handledBy,
            @Nullable String contact) {
        return new SimplifiedAcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                acceptedOn,
                workingDays,
                handledBy,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SIMPLIFIED_ACCEPTANCE_NOTICE;
    }

    @Override
    public String basisUnder(String ruleSet) {
        return SimplifiedMeasures.with(type().basisUnder(ruleSet), acceptedOn);
    }
}
