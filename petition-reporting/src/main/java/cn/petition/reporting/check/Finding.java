package cn.petition.reporting.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing a careful reader would ask before the signature.
 *
 * @param place where in the paper
 * @param words the words or the number meant
 * @param message one sentence that says what does not hold and what to do
 */
public record Finding(PaperRule rule, Place place, String words, String message) {

    /** Same for the same words in the same surroundings: what a writer confirmed comes back when the text changes. */
    public String fingerprint() {
        try {
            var text = rule + "|" + place.before(20) + "|" + words + "|" + place.after(20) + "|" + message;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }

    /** In one line, for a list without marks. */
    public String sentence() {
        return place.words() + "：" + message;
    }
}
