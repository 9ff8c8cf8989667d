package cn.petition.reporting.annualreport;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is writing a section at the moment. It ends {@value #MINUTES} minutes after the last save; until then somebody
 * else may take the section over, knowing from whom.
 */
public record SectionLock(UUID officer, String name, Instant takenAt, Instant expiresAt) {

    static final int MINUTES = 30;

    static SectionLock taken(UUID officer, String name, Instant now) {
        return new SectionLock(officer, name, now, now.plus(Duration.ofMinutes(MINUTES)));
    }

    public boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether this officer has to ask before writing. */
    public boolean keepsOut(UUID other, Instant now) {
        return holds(now) && !officer.equals(other);
    }
}
