package cn.petition.domain.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stores the proving part of a query code so that nobody who reads the table can use it: keyed with the installation's
 * secret, then PBKDF2-HMAC-SHA-256 with its own salt. The text carries its rounds, so they can be raised later.
 */
public final class QueryCodeSeal {

    /** Without the key the rounds cannot even be tried, so they are chosen for a desk that registers in milliseconds. */
    static final int ROUNDS = 10_000;

    private static final String SCHEME = "pbkdf2-hmac-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    public QueryCodeSeal(SecretKeys keys) {
        this.key = keys.derived("query-code");
        this.nobody = seal(QueryCode.random(random));
    }

    /** The text to store beside the selector. */
    public String seal(QueryCode code) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return String.join("$", SCHEME, Integer.toString(ROUNDS), encoded(salt), encoded(hash(code, salt, ROUNDS)));
    }

    /** Whether the code is the sealed one; without a sealed one the same time is spent and the answer is no. */
    public boolean matches(QueryCode code, @Nullable String sealed) {
        String[] parts = (sealed == null ? nobody : sealed).split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new SealBroken("Not a sealed query code");
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = hash(code, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) & sealed != null;
    }

    private byte[] hash(QueryCode code, byte[] salt, int rounds) {
        String keyed = encoded(Hmac.sha256(key, (code.selector() + code.verifier()).getBytes(StandardCharsets.UTF_8)));
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(keyed.toCharArray(), salt, rounds, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is part of every JDK", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
