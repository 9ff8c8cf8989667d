package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final QueryCodeSeal seal = new QueryCodeSeal(SecretKeysFixture.keys());

    @Test
    void has_three_groups_of_five_without_letters_that_look_like_digits() {
        assertThat(QueryCode.random(random).text())
                .matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void is_read_as_people_type_it() {
        QueryCode code = new QueryCode("0A1B2C", "3D4E5F6G");
        String text = code.text();

        assertThat(QueryCode.parse(text)).contains(code);
        assertThat(QueryCode.parse(" " + text.toLowerCase(Locale.ROOT).replace("-", " "))).contains(code);
        assertThat(QueryCode.parse(text.replace("-", "").replace('0', 'O').replace('1', 'l')))
                .contains(code);
        assertThat(QueryCode.parse(text.replace('1', 'I').replace('-', '—').replace("—", "－")))
                .contains(code);
    }

    @Test
    void one_wrong_character_is_noticed() {
        String plain = QueryCode.random(random).text().replace("-", "");
        for (int place = 0; place < plain.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String changed = plain.substring(0, place) + other + plain.substring(place + 1);
                assertThat(QueryCode.parse(changed).isPresent()).isEqualTo(changed.equals(plain));
            }
        }
    }

    @Test
    void two_exchanged_characters_are_noticed() {
        String plain = QueryCode.random(random).text().replace("-", "");
        for (int i = 0; i < plain.length(); i++) {
            for (int j = i + 1; j < plain.length(); j++) {
                StringBuilder swapped = new StringBuilder(plain);
                swapped.setCharAt(i, plain.charAt(j));
                swapped.setCharAt(j, plain.charAt(i));
                assertThat(QueryCode.parse(swapped.toString()).isPresent())
                        .isEqualTo(plain.charAt(i) == plain.charAt(j));
            }
        }
    }

    @Test
    void nonsense_is_no_code() {
        for (String nonsense : new String[] {"", "-----", "UUUUU-UUUUU-UUUUU", "12345", "查询码", "0".repeat(100_000)}) {
            assertThat(QueryCode.parse(nonsense)).isEmpty();
        }
    }

    @Test
    void every_character_occurs_at_every_place() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String text = QueryCode.random(random).text().replace("-", "");
            for (int place = 0; place < text.length(); place++) {
                seen.add(place + ":" + text.charAt(place));
            }
        }
        assertThat(seen).hasSize(15 * 32);
    }

    @Test
    void only_the_sealed_code_matches_its_seal() {
        QueryCode code = QueryCode.random(random);
        String sealed = seal.seal(code);

        assertThat(seal.matches(code, sealed)).isTrue();
        assertThat(seal.matches(new QueryCode(code.selector(), other(code.verifier())), sealed)).isFalse();
        assertThat(seal.matches(code, null)).isFalse();
        assertThat(sealed).doesNotContain(code.verifier()).isNotEqualTo(seal.seal(code));
        assertThat(new QueryCodeSeal(SecretKeysFixture.keys(1, 7)).matches(code, sealed)).isFalse();
    }

    @Test
    void shows_itself_masked() {
        assertThat(QueryCode.random(random)).hasToString("*****-*****-*****");
    }

    private static String other(String verifier) {
        return (verifier.charAt(0) == '0' ? '1' : '0') + verifier.substring(1);
    }
}
