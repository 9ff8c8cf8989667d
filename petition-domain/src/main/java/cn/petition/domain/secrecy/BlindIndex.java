package cn.petition.domain.secrecy;

import java.util.EnumMap;
import java.util.Map;

/**
 * Finds an encrypted field by its exact value: a keyed hash of 32 bytes that says nothing without the key.
 * The same digits as identity number and as phone give different hashes.
 */
public final class BlindIndex {

    /** What is looked up; part of the hash. */
    public enum Purpose {
        IDENTITY_NUMBER,
        PHONE
    }

    private final Map<Purpose, byte[]> keys = new EnumMap<>(Purpose.class);

    public BlindIndex(SecretKeys secrets) {
        for (Purpose purpose : Purpose.values()) {
            keys.put(purpose, secrets.derived("blind-index/" + purpose.name()));
        }
    }

    public byte[] of(IdentityDocument document) {
        return of(Purpose.IDENTITY_NUMBER, document.lookupValue());
    }

    public byte[] of(PhoneNumber phone) {
        return of(Purpose.PHONE, phone.lookupValue());
    }

    /** The hash of a value that is already normalised. */
    public byte[] of(Purpose purpose, String normalised) {
        return Hmac.sha256(keys.get(purpose), normalised);
    }
}
