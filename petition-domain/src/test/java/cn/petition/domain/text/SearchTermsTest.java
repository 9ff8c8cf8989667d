package cn.petition.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @Test
    void are_pairs_within_punctuation() {
        assertThat(SearchTerms.of("涵洞积水，求修。")).containsExactlyInAnyOrder("涵洞", "洞积", "积水", "求修");
        assertThat(SearchTerms.of("涵洞", "积水")).containsExactlyInAnyOrder("涵洞", "积水");
    }

    @Test
    void keep_a_character_that_stands_alone() {
        assertThat(SearchTerms.of("水，电")).containsExactlyInAnyOrder("水", "电");
        assertThat(SearchTerms.of("")).isEmpty();
        assertThat(SearchTerms.of("，。！ \n")).isEmpty();
    }

    @Test
    void keep_latin_words_whole_and_in_parts() {
        assertThat(SearchTerms.of("ＡＢ1栋")).containsExactlyInAnyOrder("ab1", "ab", "b1", "1栋");
        assertThat(SearchTerms.of("x".repeat(33))).containsExactly("xx");
        assertThat(SearchTerms.of("x".repeat(32))).containsExactlyInAnyOrder("xx", "x".repeat(32));
    }

    @Test
    void hold_characters_beyond_the_first_plane_and_emoji_whole() {
        assertThat(SearchTerms.of("𠮷野家")).containsExactlyInAnyOrder("𠮷野", "野家");
        assertThat(SearchTerms.of("好👍！")).containsExactly("好👍");
        assertThat(SearchTerms.of("a\u0000b\uD842c")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"涵洞", "a市", "Ａ市", "1380013", "𠮷野", "好👍", "修路", "修路 b3", "(第3栋)"})
    void of_a_text_hold_every_term_of_a_word_in_it(String word) {
        String text = "在A市：涵洞旁修路 B3区𠮷野家说好👍，电话13800138000（第3栋）";
        SearchQuery query = SearchQuery.parse(word);

        assertThat(query.matches(text)).isTrue();
        assertThat(query.words()).allSatisfy(it -> assertThat(SearchTerms.of(text)).containsAll(it.terms()));
        assertThat(query.words()).allSatisfy(it -> assertThat(it.terms()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"100%, 完成100元, 完成100%", "a_b, axb, a_b", "%%, 甲乙, 甲%%", "洞涵, 涵洞, 洞涵", "[0-9], 5, [0-9]"})
    void are_verified_by_the_literal_word(String typed, String without, String with) {
        assertThat(SearchQuery.parse(typed).matches(without)).isFalse();
        assertThat(SearchQuery.parse(typed).matches(with)).isTrue();
    }

    @Test
    void a_query_asks_for_all_of_its_words() {
        SearchQuery query = SearchQuery.parse("  涵洞\u3000Ａ3区 涵洞 ");

        assertThat(query.words()).extracting(SearchQuery.Word::literal).containsExactly("涵洞", "a3区");
        assertThat(query.words().get(1).terms()).containsExactlyInAnyOrder("a3", "3区");
        assertThat(query.matches("a3区的涵洞")).isTrue();
        assertThat(query.matches("a3区")).isFalse();
        assertThat(SearchQuery.parse(" \u3000\t\u0000").isEmpty()).isTrue();
    }

    @Test
    void a_query_is_bounded() {
        assertThat(SearchQuery.parse("𠮷".repeat(100)).words()).hasSize(1);
        assertThat(SearchQuery.parse("1 2 3 4 5 6 7 8 9 10").words()).hasSize(10);
        assertThatThrownBy(() -> SearchQuery.parse("长".repeat(101)))
                .isInstanceOf(SearchRefused.class)
                .hasMessage("查找的内容超过 100 个字，请缩短后再查。");
        assertThatThrownBy(() -> SearchQuery.parse("1 2 3 4 5 6 7 8 9 10 11"))
                .hasMessage("查找的词超过 10 个，请减少后再查。");
    }

    @Test
    void the_short_way_of_normalising_gives_what_the_long_way_gives() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 4; at++) {
                int block = random.nextInt(6);
                int character = switch (block) {
                    case 0 -> 1 + random.nextInt(0x7F);
                    case 1 -> 0xFF01 + random.nextInt(0x5E);
                    case 2 -> 0x2010 + random.nextInt(0x20);
                    case 3 -> 0x3000 + random.nextInt(0x20);
                    case 4 -> 0x4E00 + random.nextInt(0x51FF);
                    default -> 0xA0 + random.nextInt(0x60);
                };
                text.appendCodePoint(character);
            }
            String expected =
                    Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            assertThat(NormalText.of(text.toString())).isEqualTo(expected);
        }
    }
}
