package cn.petition.domain.petition;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk writes down about one visit, letter, call or online entry.
 *
 * @param externalNumber number in another system, searchable, may be absent
 * @param receivedOn day of receipt, start of the statutory periods; not after the day of registration
 * @param postmarkedOn day of the postmark, letters only
 * @param title one line that names the matter in lists, 1 to 200 characters
 * @param claim what is asked for (投诉请求), 1 to 10,000 characters
 * @param facts facts and grounds (事实和理由), up to 20,000 characters
 * @param petitioners number of petitioners (信访人数, persons)
 * @param visitors number of people who came (实际来访人数, persons), visits only
 * @param concerned number of people concerned (涉及人数, persons)
 * @param complainedOrgan organ complained about; for an accusation the accused organ, which never sees it
 */
public record FilingFacts(
        @Nullable String externalNumber,
        Channel channel,
        Purpose purpose,
        MatterKind kind,
        @Nullable String category,
        @Nullable String place,
        @Nullable String placeDetail,
        @Nullable UUID complainedOrgan,
        @Nullable String complainedText,
        LocalDate receivedOn,
        @Nullable LocalDate postmarkedOn,
        String title,
        String claim,
        @Nullable String facts,
        int petitioners,
        @Nullable Integer visitors,
        @Nullable Integer concerned,
        boolean anonymous,
        boolean addressUnclear,
        Set<FilingFlag> flags) {

    public FilingFacts {
        flags = Set.copyOf(flags);
    }

    /** Accusations are sealed from the first moment (Art. 30). */
    public boolean sealed() {
        return kind == MatterKind.ACCUSATION;
    }
}
