package cn.petition.domain.secrecy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one installation. {@code PETITION_FIELD_KEY} holds one or several keys (Base64 of 32 bytes, separated by
 * commas, the newest first); {@code PETITION_INDEX_KEY} holds one and never changes, because look-up depends on it.
 */
public final class SecretKeys {

    public static final String FIELD_KEY = "PETITION_FIELD_KEY";
    public static final String INDEX_KEY = "PETITION_INDEX_KEY";

    private final List<SealingKey> fieldKeys;
    private final byte[] indexKey;

    private SecretKeys(List<SealingKey> fieldKeys, byte[] indexKey) {
        this.fieldKeys = List.copyOf(fieldKeys);
        this.indexKey = indexKey;
    }

    /**
     * The keys of a productive installation.
     *
     * @throws SecretKeysMissing if one is absent, not Base64 of 32 bytes, constant, or used twice
     */
    public static SecretKeys from(Map<String, String> settings) {
        List<SealingKey> fieldKeys = new ArrayList<>();
        List<byte[]> all = new ArrayList<>();
        for (String one : setting(settings, FIELD_KEY).split(",", -1)) {
            byte[] bytes = bytes(FIELD_KEY, one);
            all.add(bytes);
            fieldKeys.add(new SealingKey(bytes));
        }
        byte[] indexKey = bytes(INDEX_KEY, setting(settings, INDEX_KEY));
        if (all.stream().anyMatch(key -> MessageDigest.isEqual(key, indexKey))) {
            throw new SecretKeysMissing("环境变量 " + FIELD_KEY + " 与 " + INDEX_KEY + " 不能相同，请为其中一个另行生成密钥。");
        }
        return new SecretKeys(fieldKeys, indexKey);
    }

    /** The keys of a demonstration: from the settings if given there, else made once in {@code keys.properties}. */
    public static SecretKeys forDemonstration(Map<String, String> settings, Path dataFolder) {
        boolean given = settings.containsKey(FIELD_KEY) || settings.containsKey(INDEX_KEY);
        return from(given ? settings : new KeyFile(dataFolder.resolve("keys.properties")).readOrCreate());
    }

    /** A 32-byte key for one purpose, which tells nothing about any other; for signatures and look-up. */
    public byte[] derived(String purpose) {
        return Hmac.sha256(indexKey, "petition/" + purpose);
    }

    List<SealingKey> fieldKeys() {
        return fieldKeys;
    }

    private static String setting(Map<String, String> settings, String name) {
        @Nullable String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new SecretKeysMissing(
                    "缺少环境变量 " + name + "：请用 openssl rand -base64 32 生成密钥，设置后再启动，并妥善备份。");
        }
        return value;
    }

    private static byte[] bytes(String name, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == SealingKey.BYTES && !isConstant(bytes)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below with the sentence that every unusable key gets
        }
        throw new SecretKeysMissing("环境变量 " + name + " 不是可用的密钥：应为 32 字节随机数的 Base64 文本（44 个字符），"
                + "可用 openssl rand -base64 32 生成。");
    }

    private static boolean isConstant(byte[] bytes) {
        for (byte one : bytes) {
            if (one != bytes[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "SecretKeys";
    }
}
