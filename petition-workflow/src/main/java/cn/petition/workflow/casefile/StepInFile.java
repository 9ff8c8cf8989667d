package cn.petition.workflow.casefile;

import cn.petition.domain.petition.CaseAction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case log with the names of everything it points to.
 *
 * @param otherMatter number of the matter that was joined, if the officer may see it
 * @param corrected whether a later line corrects this one
 */
public record StepInFile(
        UUID id,
        int sequence,
        CaseAction action,
        String actor,
        @Nullable String actorOrgan,
        @Nullable String forOrgan,
        @Nullable String otherMatter,
        LocalDate occurredOn,
        OffsetDateTime recordedAt,
        @Nullable String article,
        @Nullable UUID document,
        @Nullable String documentTitle,
        @Nullable String documentNumber,
        Map<String, String> facts,
        @Nullable String remark,
        boolean corrected) {

    public StepInFile {
        facts = Map.copyOf(facts);
    }
}
