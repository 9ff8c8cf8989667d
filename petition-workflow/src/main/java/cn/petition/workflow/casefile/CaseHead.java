package cn.petition.workflow.casefile;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.HandlingRoute;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.ReportState;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.Standing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts on top of a case file: the matter and the filing that opened it, with the names of everything they point to.
 *
 * @param flags names of {@link FilingFlag}s, joined by commas
 * @param jointOrgans keys of the organs that owe a contribution, joined by commas
 * @param redone whether a reviewing organ has ordered another opinion
 * @param executingOrgans keys of the organs that have to carry out the opinion, joined by commas
 * @param settled whether it ended in an agreement of the parties
 * @param joinedInto number of the matter into which this one is joined
 */
public record CaseHead(
        UUID id,
        UUID filing,
        String number,
        @Nullable String externalNumber,
        String title,
        PetitionStatus status,
        MatterKind kind,
        Purpose purpose,
        Channel channel,
        boolean sealed,
        long version,
        UUID registeringOrganId,
        String registeringOrgan,
        String registeredBy,
        OffsetDateTime registeredAt,
        @Nullable UUID responsibleOrganId,
        @Nullable String responsibleOrgan,
        @Nullable String handlingOfficer,
        @Nullable UUID complainedOrganId,
        @Nullable String complainedOrgan,
        @Nullable String complainedText,
        @Nullable String categoryCode,
        @Nullable String category,
        @Nullable String placeCode,
        @Nullable String place,
        @Nullable String placeDetail,
        LocalDate receivedOn,
        @Nullable LocalDate postmarkedOn,
        String claim,
        @Nullable String facts,
        int petitioners,
        @Nullable Integer visitors,
        @Nullable Integer concerned,
        boolean anonymous,
        boolean addressUnclear,
        boolean groupVisit,
        boolean firstKnown,
        boolean firstAtOffice,
        String flags,
        @Nullable HandlingRoute route,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate completedOn,
        @Nullable OpinionOutcome outcome,
        @Nullable Satisfaction officeRating,
        @Nullable Satisfaction organRating,
        boolean joined,
        @Nullable String joinedInto,
        boolean rated,
        boolean extended,
        @Nullable UUID reviewingOrganId,
        @Nullable String reviewingOrgan,
        String jointOrgans,
        boolean reviewedOutside,
        @Nullable LocalDate reviewServedOn,
        boolean redone,
        String executingOrgans,
        @Nullable ReportState reportState,
        boolean settled,
        boolean reviewByRegion,
        @Nullable LocalDate resolvedOn) {

    /** Where the matter stands, as far as the next step depends on it. */
    public Standing standing() {
        return new Standing(
                status,
                kind,
                sealed,
                registeringOrganId,
                responsibleOrganId,
                joined,
                rated,
                extended,
                reviewingOrganId,
                keys(jointOrgans),
                reviewedOutside,
                servedOn != null,
                reviewServedOn != null,
                keys(executingOrgans),
                outcome,
                reportState,
                reviewByRegion,
                resolvedOn != null);
    }

    private static Set<UUID> keys(String joined) {
        return Stream.of(joined.split(","))
                .filter(one -> !one.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    public List<FilingFlag> filingFlags() {
        return flags.isEmpty() ? List.of() : Stream.of(flags.split(",")).map(FilingFlag::valueOf).toList();
    }
}
