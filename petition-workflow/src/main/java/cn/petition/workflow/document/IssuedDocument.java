package cn.petition.workflow.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was issued.
 *
 * @param matter number of its matter
 * @param organ the organ that issued it
 * @param html the text as issued
 * @param replaced the earlier document that it corrects
 * @param replacedBy the later document that corrects it
 */
public record IssuedDocument(
        UUID id,
        String matter,
        DocumentType type,
        String title,
        String number,
        LocalDate issuedOn,
        UUID organ,
        String html,
        @Nullable Reference replaced,
        @Nullable Reference replacedBy) {

    /** Another document of the same matter. */
    public record Reference(UUID id, String number) {}
}
