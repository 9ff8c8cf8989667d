package cn.petition.workflow.document;

import cn.petition.domain.ledger.LedgerKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was issued.
 *
 * @param matter number of its matter, {@code null} where a line of a ledger owns it
 * @param ledger the ledger, where a line of one owns it
 * @param entry that line
 * @param about number of the matter, else of the line
 * @param organ the organ that issued it
 * @param html the text as issued
 * @param replaced the earlier document that it corrects
 * @param replacedBy the later document that corrects it
 */
public record IssuedDocument(
        UUID id,
        @Nullable String matter,
        @Nullable LedgerKind ledger,
        @Nullable UUID entry,
        String about,
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
