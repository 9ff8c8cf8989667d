package cn.petition.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a dispute is settled, and on what this rests.
 *
 * @param document name and number of the paper
 * @param reason in words, where there is no paper
 * @param on day of the settlement itself, which may lie before it is recorded
 * @throws ActionRefused where neither a paper nor a reason shows it
 */
public record Resolution(
        ResolutionProof proof, @Nullable String document, @Nullable String reason, LocalDate on) {

    public Resolution {
        new ResolutionHasItsProof().check(proof, document, reason);
    }

    StepFacts facts() {
        return StepFacts.none()
                .with("resolution", proof)
                .with("resolutionPaper", document)
                .with("resolvedOn", on)
                .remark(reason);
    }
}
