package cn.petition.reporting.statistic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose state is counted: what had happened by the end of a day, as far as the office knew at an instant.
 *
 * @param day last day whose events count (截止日)
 * @param knownAt what was recorded later is left out; {@code null} for everything recorded so far
 * @param today the office's day when the question is asked
 */
public record AsOf(LocalDate day, @Nullable Instant knownAt, LocalDate today) {

    /** Office time, in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The state of this moment. */
    public static AsOf now(Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return new AsOf(today, null, today);
    }

    /** The state at the end of a day, as known now. */
    public static AsOf endOf(LocalDate day, Clock clock) {
        return new AsOf(day, null, LocalDate.ofInstant(clock.instant(), ZONE));
    }

    public AsOf knownAt(Instant instant) {
        return new AsOf(day, instant, today);
    }

    /** The same moment a year earlier. */
    AsOf aYearEarlier() {
        return new AsOf(
                (day.isAfter(today) ? today : day).minusYears(1),
                knownAt == null ? null : knownAt.atZone(ZONE).minusYears(1).toInstant(),
                today);
    }

    /** Whether nothing has happened or been recorded after this moment, so that current states are the ones asked for. */
    boolean isCurrent() {
        return knownAt == null && !day.isBefore(today);
    }
}
