package cn.petition.reporting.search;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.text.SearchQuery;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; a condition that is {@code null} or empty is none. Two filters that are equal find the same.
 *
 * @param typed the words or the number as typed, without blanks at the ends
 * @param from first day of receipt
 * @param to last day of receipt
 * @param category beginning of a category code; two, four or six digits of the three levels
 * @param place division code whose places begin with it
 * @param registering path of an organ, with all below it, that registered the matter
 * @param responsible path of an organ, with all below it, that handles the matter
 * @param complained path of an organ, with all below it, that is complained about
 * @param initial whether it is the first filing of its matter known to the system
 * @param overdue only matters whose earliest duty is overdue today
 */
public record PetitionFilter(
        String typed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Channel channel,
        @Nullable MatterKind kind,
        @Nullable String category,
        @Nullable String place,
        @Nullable String registering,
        @Nullable String responsible,
        @Nullable String complained,
        @Nullable PetitionStatus status,
        Set<FilingFlag> flags,
        @Nullable Boolean groupVisit,
        @Nullable Boolean initial,
        @Nullable Boolean open,
        boolean overdue) {

    private static final PetitionFilter NONE = new PetitionFilter(
            "", null, null, null, null, null, null, null, null, null, null, Set.of(), null, null, null, false);

    public PetitionFilter {
        flags = Set.copyOf(flags);
    }

    /** Everything that may be seen. */
    public static PetitionFilter none() {
        return NONE;
    }

    /** Only these words. */
    public static PetitionFilter words(String typed) {
        return new PetitionFilter(
                typed.strip(), null, null, null, null, null, null, null, null, null, null, Set.of(), null, null, null,
                false);
    }

    SearchQuery query() {
        return SearchQuery.parse(typed);
    }
}
