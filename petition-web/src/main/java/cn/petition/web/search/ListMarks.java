package cn.petition.web.search;

import cn.petition.domain.secrecy.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The mark in an address that says where a page of a list begins. It is signed for its list, so that a mark that
 * somebody changed is refused instead of opening a page that nobody asked for.
 */
@Component
public class ListMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 12;
    private static final long MICROS = 1_000_000;
    private static final String NO_DAY = "-";

    /**
     * What a mark says.
     *
     * @param dueOn due day of the matter, in lists that are ordered by it
     * @param backwards whether the page stands before the matter
     */
    public record Mark(Instant registeredAt, UUID matter, @Nullable LocalDate dueOn, boolean backwards) {}

    private final SecretKeySpec secret;

    ListMarks(SecretKeys keys) {
        this.secret = new SecretKeySpec(keys.derived("list-mark"), ALGORITHM);
    }

    /** @param list name of the list, to which the mark is bound */
    public String sealed(String list, Mark mark) {
        Instant at = mark.registeredAt();
        long micros = Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1_000);
        String text = String.join(
                "_",
                mark.backwards() ? "b" : "a",
                Long.toString(micros, Character.MAX_RADIX),
                mark.matter().toString(),
                mark.dueOn() == null ? NO_DAY : mark.dueOn().toString());
        return text + "_" + signature(list, text);
    }

    /** The mark, if it was made for this list; empty for anything else. */
    public Optional<Mark> opened(String list, String sealed) {
        int end = sealed.lastIndexOf('_');
        if (end < 0 || !isSigned(list, sealed.substring(0, end), sealed.substring(end + 1))) {
            return Optional.empty();
        }
        List<String> parts = List.of(sealed.substring(0, end).split("_"));
        try {
            long micros = Long.parseLong(parts.get(1), Character.MAX_RADIX);
            return Optional.of(new Mark(
                    Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000),
                    UUID.fromString(parts.get(2)),
                    parts.get(3).equals(NO_DAY) ? null : LocalDate.parse(parts.get(3)),
                    parts.get(0).equals("b")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private boolean isSigned(String list, String text, String signature) {
        return MessageDigest.isEqual(
                signature(list, text).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String list, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal((list + "|" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", impossible);
        }
    }
}
