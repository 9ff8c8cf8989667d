package cn.petition.web.config;

import cn.petition.domain.secrecy.SecretKeys;
import cn.petition.domain.secrecy.UuidV7;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys that travel with a form as a hidden field and are bound to the officer and the route, so that a form sent twice
 * is recognised and a key of somebody else's form is worth nothing.
 */
@Component
public class FormKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;
    private final UuidV7 ids;

    FormKeys(SecretKeys keys, UuidV7 ids) {
        this.secret = new SecretKeySpec(keys.derived("form-key"), ALGORITHM);
        this.ids = ids;
    }

    /** A new key for a form that this officer opens on this route. */
    public String issue(UUID officer, String route) {
        var key = ids.next();
        return key + "." + signature(key, officer, route);
    }

    /** The key inside, if it was issued to this officer for this route; empty otherwise. */
    public Optional<UUID> verified(String formKey, UUID officer, String route) {
        int dot = formKey.indexOf('.');
        if (dot != 36) {
            return Optional.empty();
        }
        try {
            var key = UUID.fromString(formKey.substring(0, dot));
            byte[] given = formKey.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
            byte[] right = signature(key, officer, route).getBytes(StandardCharsets.US_ASCII);
            return MessageDigest.isEqual(given, right) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private String signature(UUID key, UUID officer, String route) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal((key + "|" + officer + "|" + route).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", impossible);
        }
    }
}
