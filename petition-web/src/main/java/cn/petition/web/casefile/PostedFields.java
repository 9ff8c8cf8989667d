package cn.petition.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** What was typed into a posted form: its digest, and its words for a page that keeps them. */
final class PostedFields {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "formKey", "version", "preview");

    private static final Pattern CHOSEN = Pattern.compile("[A-Z_]+(、[A-Z_]+)*|true|false|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> fields = new TreeMap<>();

    PostedFields(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TYPED.contains(name) && !name.startsWith("_")) {
                fields.put(name, String.join("、", values).strip());
            }
        });
    }

    /** Digest of everything typed; two posts of one form with other contents differ. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            fields.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }

    /** What was written by the label of its field; what was only chosen is chosen again in a moment. */
    Map<String, String> kept(MessageSource words) {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> {
            if (!text.isEmpty() && !CHOSEN.matcher(text).matches()) {
                kept.put(String.valueOf(words.getMessage("Field." + name, null, name, Locale.CHINA)), text);
            }
        });
        return kept;
    }
}
