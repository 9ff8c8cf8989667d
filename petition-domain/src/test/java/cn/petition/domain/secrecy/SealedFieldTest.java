package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedFieldTest {

    private static final String CONTEXT = "filing_party.id_number/0192f0c1-0000-7000-8000-000000000001";
    private static final String PLAIN = "11010519491231002X";

    private final SecretKeys keys = SecretKeysFixture.keys(1, 2);
    private final AesGcmFieldCipher cipher = new AesGcmFieldCipher(keys);

    @Test
    void comes_back_as_it_went_in_with_rare_characters_and_empty_text() {
        for (String plain : new String[] {PLAIN, "", "𠮷野村㐂 13800000000", "x".repeat(10_000)}) {
            assertThat(cipher.decrypt(cipher.encrypt(plain, CONTEXT), CONTEXT)).isEqualTo(plain);
        }
    }

    @Test
    void shows_nothing_of_its_text_and_never_looks_the_same_twice() {
        byte[] first = cipher.encrypt(PLAIN, CONTEXT);
        byte[] second = cipher.encrypt(PLAIN, CONTEXT);

        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("1949");
    }

    @Test
    void cannot_be_opened_in_another_row() {
        byte[] sealed = cipher.encrypt(PLAIN, CONTEXT);

        assertThatThrownBy(() -> cipher.decrypt(sealed, CONTEXT + "2")).isInstanceOf(SealBroken.class);
    }

    @Test
    void cannot_be_opened_after_any_single_bit_changed() {
        byte[] sealed = cipher.encrypt(PLAIN, CONTEXT);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> cipher.decrypt(changed, CONTEXT)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void cannot_be_opened_when_cut_short() {
        byte[] sealed = cipher.encrypt(PLAIN, CONTEXT);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> cipher.decrypt(cut, CONTEXT)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void cannot_be_opened_with_another_key_and_the_error_does_not_tell_the_text() {
        byte[] sealed = cipher.encrypt(PLAIN, CONTEXT);
        AesGcmFieldCipher stranger = new AesGcmFieldCipher(SecretKeysFixture.keys(3, 4));

        assertThatThrownBy(() -> stranger.decrypt(sealed, CONTEXT))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining(PLAIN);
    }

    @Test
    void stays_readable_after_the_key_was_rotated() {
        byte[] old = cipher.encrypt(PLAIN, CONTEXT);
        AesGcmFieldCipher rotated = new AesGcmFieldCipher(SecretKeys.from(Map.of(
                SecretKeys.FIELD_KEY, SecretKeysFixture.key(9) + "," + SecretKeysFixture.key(1),
                SecretKeys.INDEX_KEY, SecretKeysFixture.key(2))));

        byte[] fresh = rotated.encrypt(PLAIN, CONTEXT);

        assertThat(rotated.decrypt(old, CONTEXT)).isEqualTo(PLAIN);
        assertThat(rotated.isSealedWithOlderKey(old)).isTrue();
        assertThat(rotated.isSealedWithOlderKey(fresh)).isFalse();
        assertThatThrownBy(() -> cipher.decrypt(fresh, CONTEXT)).isInstanceOf(SealBroken.class);
    }
}
