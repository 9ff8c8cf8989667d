package cn.petition.domain.secrecy;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key and the four bytes by which a sealed field says which key opens it. */
final class SealingKey {

    static final int BYTES = 32;
    static final int ID_BYTES = 4;

    private final SecretKey secret;
    private final byte[] id;

    SealingKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + secret.length);
        }
        this.secret = new SecretKeySpec(secret, "AES");
        this.id = Arrays.copyOf(Hmac.sha256(secret, "petition/key-id"), ID_BYTES);
    }

    SecretKey secret() {
        return secret;
    }

    byte[] id() {
        return id.clone();
    }

    boolean hasId(byte[] other) {
        return MessageDigest.isEqual(id, other);
    }

    @Override
    public String toString() {
        return "SealingKey";
    }
}
