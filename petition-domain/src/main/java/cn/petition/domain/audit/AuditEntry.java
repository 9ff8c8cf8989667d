package cn.petition.domain.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit record: names of fields, never their values.
 *
 * @param actorId the officer; null for the system itself and for somebody who is not signed in
 * @param organId the organ for which the officer acted
 * @param action what was done, such as {@code REVEAL_ID_NUMBER}: capital letters, digits and underscores, at most 64
 * @param subjectType what it was done to, such as {@code FILING}
 * @param subjectId its internal identity; never a number that tells a person; at most 64 characters
 * @param fields names of the fields read or changed
 * @param reason the officer's own words, at most 500 characters
 */
public record AuditEntry(
        @Nullable UUID actorId,
        @Nullable UUID organId,
        String action,
        String subjectType,
        String subjectId,
        List<String> fields,
        @Nullable String reason,
        Outcome outcome) {

    /** Whether it happened. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_REASON = 500;

    public AuditEntry {
        if (!CODE.matcher(action).matches() || !CODE.matcher(subjectType).matches()) {
            throw new IllegalArgumentException("Not a code of the audit record: " + action + ", " + subjectType);
        }
        if (subjectId.isEmpty() || subjectId.length() > LONGEST_ID) {
            throw new IllegalArgumentException("A subject's identity has 1 to " + LONGEST_ID + " characters");
        }
        fields = List.copyOf(fields);
        if (!fields.stream().allMatch(field -> FIELD.matcher(field).matches())) {
            throw new IllegalArgumentException("The audit record takes names of fields, never values");
        }
        reason = reason == null ? null : oneLine(reason);
    }

    /** Something done to one subject, so far without fields and reason. */
    public static AuditEntry done(
            @Nullable UUID actorId, @Nullable UUID organId, String action, String subjectType, Object subjectId) {
        return new AuditEntry(
                actorId, organId, action, subjectType, subjectId.toString(), List.of(), null, Outcome.DONE);
    }

    /** Something the system did by itself. */
    public static AuditEntry bySystem(String action, String subjectType, Object subjectId) {
        return done(null, null, action, subjectType, subjectId);
    }

    public AuditEntry withFields(String... names) {
        return new AuditEntry(
                actorId, organId, action, subjectType, subjectId, List.of(names), reason, outcome);
    }

    public AuditEntry because(@Nullable String words) {
        return new AuditEntry(actorId, organId, action, subjectType, subjectId, fields, words, outcome);
    }

    public AuditEntry refused() {
        return new AuditEntry(actorId, organId, action, subjectType, subjectId, fields, reason, Outcome.REFUSED);
    }

    public AuditEntry failed() {
        return new AuditEntry(actorId, organId, action, subjectType, subjectId, fields, reason, Outcome.FAILED);
    }

    private static @Nullable String oneLine(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.isEmpty()) {
            return null;
        }
        int end = Math.min(line.length(), LONGEST_REASON);
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    @Override
    public String toString() {
        return String.join(" ", action, subjectType, subjectId, outcome.name().toLowerCase(Locale.ROOT));
    }
}
