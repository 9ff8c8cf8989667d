package cn.petition.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a matter say, as they follow from its filing and its case log alone. The stored columns are a
 * projection; this is what they are compared with.
 */
public record MatterState(
        PetitionStatus status,
        boolean open,
        MatterKind kind,
        @Nullable String category,
        @Nullable String place,
        boolean sealed,
        @Nullable HandlingRoute route,
        @Nullable UUID responsibleOrgan,
        @Nullable UUID reviewingOrgan,
        boolean reviewedOutside,
        @Nullable UUID handlingOfficer,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate acceptedOn,
        @Nullable OpinionOutcome opinionOutcome,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate reviewServedOn,
        @Nullable ReportState reportState,
        Milestones milestones,
        @Nullable Satisfaction officeRating,
        @Nullable Satisfaction organRating,
        @Nullable UUID joinedInto,
        @Nullable LocalDate resolvedOn,
        int steps) {

    /** Goes through the whole log again, in its order. */
    public static MatterState replayed(Filing filing, List<Step> log) {
        var replay = new CaseLogReplay(filing);
        log.forEach(replay::follow);
        return replay.state();
    }

    static LocalDate day(Map<String, String> facts, String key, LocalDate otherwise) {
        String day = facts.get(key);
        return day == null ? otherwise : LocalDate.parse(day);
    }

    static <E extends Enum<E>> @Nullable E named(Class<E> type, Map<String, String> facts, String key) {
        String name = facts.get(key);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
