package cn.petition.domain.secrecy;

import java.util.Base64;
import java.util.Map;
import java.util.Random;

/** Keys for tests, different for each seed and the same in each run. */
public final class SecretKeysFixture {

    private SecretKeysFixture() {}

    /** The keys of an invented installation. */
    public static SecretKeys keys() {
        return keys(1, 2);
    }

    static SecretKeys keys(int fieldSeed, int indexSeed) {
        return SecretKeys.from(Map.of(SecretKeys.FIELD_KEY, key(fieldSeed), SecretKeys.INDEX_KEY, key(indexSeed)));
    }

    static String key(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
