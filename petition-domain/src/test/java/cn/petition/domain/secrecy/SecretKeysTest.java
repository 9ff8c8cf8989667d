package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeysTest {

    private static final String FIELD = SecretKeysFixture.key(1);
    private static final String INDEX = SecretKeysFixture.key(2);

    @Test
    void production_without_keys_refuses_with_one_sentence_that_names_the_variable() {
        assertThatThrownBy(() -> SecretKeys.from(Map.of()))
                .isInstanceOf(SecretKeysMissing.class)
                .hasMessageStartingWith("缺少环境变量 PETITION_FIELD_KEY：")
                .message()
                .doesNotContain("\n");
        assertThatThrownBy(() -> SecretKeys.from(Map.of(SecretKeys.FIELD_KEY, FIELD, SecretKeys.INDEX_KEY, " ")))
                .hasMessageStartingWith("缺少环境变量 PETITION_INDEX_KEY：");
    }

    @Test
    void unusable_keys_are_refused_without_repeating_them() {
        String constant = java.util.Base64.getEncoder().encodeToString(new byte[32]);
        for (String unusable : new String[] {"changeme", "c2hvcnQ=", constant, FIELD + ",", "不是密钥"}) {
            assertThatThrownBy(() ->
                            SecretKeys.from(Map.of(SecretKeys.FIELD_KEY, unusable, SecretKeys.INDEX_KEY, INDEX)))
                    .isInstanceOf(SecretKeysMissing.class)
                    .hasMessageContaining("不是可用的密钥")
                    .message()
                    .doesNotContain(unusable);
        }
    }

    @Test
    void one_key_for_two_purposes_is_refused() {
        assertThatThrownBy(() ->
                        SecretKeys.from(Map.of(SecretKeys.FIELD_KEY, FIELD, SecretKeys.INDEX_KEY, FIELD)))
                .isInstanceOf(SecretKeysMissing.class)
                .hasMessageContaining("不能相同");
    }

    @Test
    void a_demonstration_makes_its_keys_once_and_only_its_owner_reads_them(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        byte[] sealed = new AesGcmFieldCipher(SecretKeys.forDemonstration(Map.of(), data)).encrypt("甲", "t.c/1");

        SecretKeys again = SecretKeys.forDemonstration(Map.of(), data);

        assertThat(new AesGcmFieldCipher(again).decrypt(sealed, "t.c/1")).isEqualTo("甲");
        Path file = data.resolve("keys.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_demonstration_with_keys_in_the_environment_uses_those(@TempDir Path folder) {
        SecretKeys given = SecretKeys.forDemonstration(
                Map.of(SecretKeys.FIELD_KEY, FIELD, SecretKeys.INDEX_KEY, INDEX), folder);

        assertThat(given.derived("x")).isEqualTo(SecretKeysFixture.keys(1, 2).derived("x"));
        assertThat(folder.resolve("keys.properties")).doesNotExist();
    }

    @Test
    void derived_keys_differ_by_purpose() {
        SecretKeys keys = SecretKeysFixture.keys();

        assertThat(keys.derived("a")).hasSize(32).isNotEqualTo(keys.derived("b"));
        assertThat(keys).hasToString("SecretKeys");
    }
}
