package cn.petition.reporting.campaign;

import cn.petition.reporting.search.ListedMatter;
import org.jspecify.annotations.Nullable;

/**
 * A line as lists and sheets show it.
 *
 * @param ordinal place in the list, from 1
 * @param matter what the reader sees of the matter, {@code null} when the reader does not see it
 * @param title one line about it, from the ledger
 * @param version steps of the line so far
 * @param organ name of the organ that had to act
 * @param campaign name of the campaign
 */
public record LedgerSheetRow(
        int ordinal,
        LineState state,
        @Nullable ListedMatter matter,
        String title,
        int version,
        @Nullable String organ,
        @Nullable String campaign) {}
