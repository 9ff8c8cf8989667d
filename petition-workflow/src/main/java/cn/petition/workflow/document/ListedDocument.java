package cn.petition.workflow.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list of documents.
 *
 * @param matter number of its matter
 * @param matterTitle title of its matter
 * @param replaced whether a later document corrects it
 */
public record ListedDocument(
        UUID id,
        String matter,
        String matterTitle,
        String title,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        boolean replaced) {}
