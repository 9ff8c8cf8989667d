package cn.petition.workflow.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter that somebody wants to take into a ledger, as the officer sees it.
 *
 * @param responsible the organ that handles it now, {@code null} before it was handed over
 * @param joinedInto number of the matter into which it was joined, empty when that one is not open to the officer
 * @param taken number of the line under which the ledger has it already
 * @param known whether the organ that shall act has been involved in the matter
 */
record CandidateMatter(
        UUID id,
        String number,
        String title,
        boolean sealed,
        @Nullable UUID responsible,
        @Nullable String place,
        @Nullable String joinedInto,
        @Nullable String taken,
        boolean known,
        @Nullable LocalDate resolvedOn) {}
