package cn.petition.reporting.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin of one month of an organ (信访情况月报).
 *
 * @param remarks what the writer added, by part
 * @param number which of the year it is, once issued (期号)
 */
public record Bulletin(
        UUID id,
        UUID organ,
        String bureau,
        YearMonth month,
        LocalDate dated,
        Map<BulletinPart, String> remarks,
        @Nullable Integer number,
        @Nullable Instant issuedAt,
        @Nullable String issuedName,
        @Nullable String sha256,
        long version) {

    public Bulletin {
        remarks = Map.copyOf(remarks);
    }

    public boolean issued() {
        return issuedAt != null;
    }
}
