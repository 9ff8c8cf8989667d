package cn.petition.reporting.search;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter as one row of a list.
 *
 * @param petitioner first petitioner with the given name hidden, {@code null} for an anonymous filing
 * @param petitioners number of petitioners (人)
 * @param dueOn last day of the earliest open duty, {@code null} when nothing is owed
 * @param overdueAfter after this day it is overdue
 * @param responsibleOrgan name of the organ that handles it, {@code null} before it was handed over
 * @param joinedInto number of the matter into which it was joined, {@code null} if none or not open to the reader
 * @param joined whether it was joined into another matter
 */
public record ListedMatter(
        UUID id,
        String number,
        String title,
        @Nullable String petitioner,
        int petitioners,
        Channel channel,
        MatterKind kind,
        @Nullable String category,
        @Nullable String place,
        LocalDate receivedOn,
        Instant registeredAt,
        PetitionStatus status,
        boolean open,
        boolean sealed,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueAfter,
        String registeringOrgan,
        @Nullable String responsibleOrgan,
        boolean joined,
        @Nullable String joinedInto) {}
