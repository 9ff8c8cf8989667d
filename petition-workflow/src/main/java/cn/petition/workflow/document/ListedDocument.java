package cn.petition.workflow.document;

import cn.petition.domain.ledger.LedgerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of documents.
 *
 * @param matter number of its matter, {@code null} where a line of a ledger owns it
 * @param ledger the ledger, where a line of one owns it
 * @param entry that line
 * @param about number of the matter, else of the line
 * @param aboutTitle title of the matter, else of the line
 * @param replaced whether a later document corrects it
 */
public record ListedDocument(
        UUID id,
        @Nullable String matter,
        @Nullable LedgerKind ledger,
        @Nullable UUID entry,
        String about,
        String aboutTitle,
        String title,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        boolean replaced) {}
