package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 简易办理答复书: the short answer to a simplified matter; a review stays open (Art. 32, 35).
 *
 * @param reviewRequestDays days in which the petitioner may ask for a review after receiving the answer
 */
public record SimplifiedAnswer(
        String addressee,
        String number,
        String title,
        LocalDate acceptedOn,
        String claim,
        String answer,
        @Nullable String legalBasis,
        int reviewRequestDays)
        implements OfficialDocument {

    public static SimplifiedAnswer of(
            MatterAtHand matter,
            LocalDate acceptedOn,
            String answer,
            @Nullable String legalBasis) {
        return new SimplifiedAnswer(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                acceptedOn,
                matter.filing().claim(),
                answer,
                legalBasis,
                Remedy.reviewRequestDays(matter));
    }

    @Override
    public DocumentType type() {
        return DocumentType.SIMPLIFIED_ANSWER;
    }

    @Override
    public String basisUnder(String ruleSet) {
        return SimplifiedMeasures.with(type().basisUnder(ruleSet), acceptedOn);
    }

    /** The remedy as printed. */
    public String remedy() {
        return Remedy.review("本答复", reviewRequestDays);
    }
}
