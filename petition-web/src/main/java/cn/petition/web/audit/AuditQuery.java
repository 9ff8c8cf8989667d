package cn.petition.web.audit;

import cn.petition.domain.audit.AuditEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which records an auditor asks for, read from the address; what cannot be read asks for nothing in particular.
 *
 * @param beforeAt where the page before ended, far ahead on the first page
 */
record AuditQuery(
        Instant from,
        Instant until,
        String officer,
        String action,
        String outcome,
        String subject,
        Instant beforeAt,
        UUID beforeId,
        Words words) {

    /** The filters as they were typed, for the form and for the address of the next page. */
    record Words(String from, String to, String officer, String action, String outcome, String subject) {

        UriComponentsBuilder address() {
            return UriComponentsBuilder.fromPath("/audit")
                    .queryParam("from", from)
                    .queryParam("to", to)
                    .queryParam("officer", officer)
                    .queryParam("action", action)
                    .queryParam("outcome", outcome)
                    .queryParam("subject", subject);
        }
    }

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final int LONGEST = 64;

    static AuditQuery of(Words words, String before, ZoneId zone) {
        Instant beforeAt = END;
        UUID beforeId = LAST;
        String[] parts = before.split("_", 2);
        if (parts.length == 2) {
            try {
                beforeAt = Instant.parse(parts[0]);
                beforeId = UUID.fromString(parts[1]);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                beforeAt = END;
                beforeId = LAST;
            }
        }
        boolean known = Arrays.stream(AuditEntry.Outcome.values())
                .anyMatch(one -> one.name().equals(words.outcome()));
        return new AuditQuery(
                day(words.from()).map(day -> day.atStartOfDay(zone).toInstant()).orElse(BEGINNING),
                day(words.to())
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(END),
                shortened(words.officer()),
                shortened(words.action()),
                known ? words.outcome() : "",
                shortened(words.subject()),
                beforeAt,
                beforeId,
                words);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String shortened(String typed) {
        String word = typed.strip().replace("\0", "");
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
