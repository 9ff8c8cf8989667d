package cn.petition.reporting.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report of an organ for a year, as it stands now.
 *
 * @param asOf last day whose events count
 * @param dated 成文日期
 * @param signedAt moment of the signature, {@code null} for a draft; what was recorded later is not in the report
 * @param bodies parts that the writer has changed, by key
 * @param openings whether a part stands in the public edition, where the writer has decided it, by key
 * @param entries figures the writer brought, by key
 */
public record AnnualReport(
        UUID id,
        UUID organ,
        String bureau,
        int year,
        String edition,
        LocalDate asOf,
        LocalDate dated,
        @Nullable Instant signedAt,
        @Nullable String signedName,
        @Nullable String sha256,
        long version,
        Map<String, String> bodies,
        Map<String, Boolean> openings,
        Map<String, Entry> entries) {

    /** A number with the source that the writer names. */
    public record Entry(long value, String source, String enteredBy) {}

    public AnnualReport {
        bodies = Map.copyOf(bodies);
        openings = Map.copyOf(openings);
        entries = Map.copyOf(entries);
    }

    public boolean signed() {
        return signedAt != null;
    }

    /** Whether a section stands in the public edition. */
    public boolean isOpen(Edition.Section section) {
        return openings.getOrDefault(section.key(), section.open());
    }

    public String body(Edition.Section section) {
        return bodies.getOrDefault(section.key(), section.text());
    }
}
