package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 听证结论: the facts the panel found and its conclusion (Art. 31, 36).
 *
 * @param panel those who deliberated
 */
public record HearingConclusion(
        String addressee,
        String number,
        String title,
        HearingOccasion occasion,
        LocalDate heldOn,
        String panel,
        String factsFound,
        @Nullable String deliberation,
        String conclusion)
        implements OfficialDocument {

    public static HearingConclusion of(
            MatterAtHand matter,
            HearingOccasion occasion,
            LocalDate heldOn,
            String panel,
            String factsFound,
            @Nullable String deliberation,
            String conclusion) {
        return new HearingConclusion(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                occasion,
                heldOn,
                panel,
                factsFound,
                deliberation,
                conclusion);
    }

    @Override
    public DocumentType type() {
        return DocumentType.HEARING_CONCLUSION;
    }

    @Override
    public String basisUnder(String ruleSet) {
        return occasion.basisUnder(ruleSet);
    }
}
