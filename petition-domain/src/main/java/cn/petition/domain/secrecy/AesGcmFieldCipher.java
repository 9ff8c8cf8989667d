package cn.petition.domain.secrecy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM. A sealed field is: suite (1 byte), key id (4), nonce (12), ciphertext with its tag (16 bytes more than
 * the text in UTF-8). The first key of the list seals, every key opens.
 */
public final class AesGcmFieldCipher implements FieldCipher {

    static final byte SUITE_AES_256_GCM = 1;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEADER_BYTES = 1 + SealingKey.ID_BYTES;
    private static final int FEWEST_BYTES = HEADER_BYTES + NONCE_BYTES + TAG_BYTES;

    private final List<SealingKey> keys;
    private final SecureRandom random = new SecureRandom();

    public AesGcmFieldCipher(SecretKeys keys) {
        this.keys = keys.fieldKeys();
    }

    @Override
    public byte[] encrypt(String plain, String context) {
        SealingKey newest = keys.get(0);
        byte[] header = header(newest);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] content = cipher(Cipher.ENCRYPT_MODE, newest, nonce, header, context)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(header.length + nonce.length + content.length)
                    .put(header)
                    .put(nonce)
                    .put(content)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    @Override
    public String decrypt(byte[] sealed, String context) {
        if (sealed.length < FEWEST_BYTES || sealed[0] != SUITE_AES_256_GCM) {
            throw new SealBroken("Not a field sealed by this product: " + context);
        }
        byte[] header = Arrays.copyOf(sealed, HEADER_BYTES);
        byte[] nonce = Arrays.copyOfRange(sealed, HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
        SealingKey key = keyNamedIn(header, context);
        try {
            int start = HEADER_BYTES + NONCE_BYTES;
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce, header, context)
                    .doFinal(sealed, start, sealed.length - start);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("Sealed field was changed or belongs elsewhere: " + context, e);
        }
    }

    /** Whether the field was sealed with a key older than the newest one and should be sealed again. */
    public boolean isSealedWithOlderKey(byte[] sealed) {
        return !keys.get(0).hasId(Arrays.copyOfRange(sealed, 1, HEADER_BYTES));
    }

    private static byte[] header(SealingKey key) {
        return ByteBuffer.allocate(HEADER_BYTES).put(SUITE_AES_256_GCM).put(key.id()).array();
    }

    private SealingKey keyNamedIn(byte[] header, String context) {
        byte[] id = Arrays.copyOfRange(header, 1, HEADER_BYTES);
        return keys.stream()
                .filter(key -> key.hasId(id))
                .findFirst()
                .orElseThrow(() -> new SealBroken("The key of this sealed field is not loaded: " + context));
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, byte[] header, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
