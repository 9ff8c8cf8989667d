package cn.petition.domain.persistence.audit;

import cn.petition.domain.secrecy.SecretKeys;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a checkpoint together with the signature before it, by a key that is not in the database. */
final class CheckpointSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CheckpointSignature(SecretKeys keys) {
        this.key = new SecretKeySpec(keys.derived("audit-checkpoint"), ALGORITHM);
    }

    byte[] of(byte[] previous, Checkpoint checkpoint) {
        ByteBuffer signed = ByteBuffer.allocate(
                previous.length + 2 * Long.BYTES + Integer.BYTES + checkpoint.sequences().length * Long.BYTES
                        + checkpoint.hashes().length);
        signed.put(previous)
                .putLong(checkpoint.number())
                .putLong(checkpoint.takenAt().getEpochSecond())
                .putInt(checkpoint.takenAt().getNano());
        for (long sequence : checkpoint.sequences()) {
            signed.putLong(sequence);
        }
        signed.put(checkpoint.hashes());
        return hmac(signed.array());
    }

    boolean isOf(byte[] previous, Checkpoint checkpoint, byte[] signature) {
        return MessageDigest.isEqual(of(previous, checkpoint), signature);
    }

    private byte[] hmac(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    /** Where all chains ended at one moment. */
    record Checkpoint(long number, Instant takenAt, long[] sequences, byte[] hashes) {}
}
