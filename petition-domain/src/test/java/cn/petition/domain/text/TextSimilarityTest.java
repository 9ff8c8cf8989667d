package cn.petition.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.petition.domain.text.TextSimilarity.Likeness;
import cn.petition.domain.text.TextSimilarity.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {

    private static final String CULVERT = "某镇某村铁路涵洞每逢下雨积水严重，村民无法通行，请求尽快修建排水设施。";

    @Test
    void is_one_for_the_same_text_and_nought_for_another() {
        assertThat(TextSimilarity.between(CULVERT, CULVERT).score()).isCloseTo(1, within(1e-9));
        assertThat(TextSimilarity.between("水", "电").score()).isZero();
        assertThat(TextSimilarity.between(CULVERT, "").score()).isZero();
        assertThat(TextSimilarity.between("", "").score()).isZero();
        assertThat(TextSimilarity.between(CULVERT, "学校食堂收费过高").score()).isZero();
    }

    @Test
    void is_the_same_both_ways() {
        String other = "铁路涵洞积水严重，影响学生上学。";

        assertThat(TextSimilarity.between(CULVERT, other).score())
                .isEqualTo(TextSimilarity.between(other, CULVERT).score());
    }

    @Test
    void gives_the_longest_shared_phrases_as_its_reason() {
        Likeness likeness = TextSimilarity.between(CULVERT, "学生反映：铁路涵洞每逢下雨都淹，请求尽快修建桥梁，积水严重");

        assertThat(likeness.score()).isBetween(0.4, 0.9);
        assertThat(likeness.sharedPhrases()).containsExactly("铁路涵洞每逢下雨", "请求尽快修建", "积水严重");
    }

    @Test
    void sets_a_text_inside_a_longer_one_above_a_greeting_inside_it() {
        String longer = "尊敬的领导您好！" + CULVERT + "此前多次向有关部门反映，至今没有得到答复，恳请上级部门予以重视并督促解决。";

        assertThat(TextSimilarity.between(CULVERT, longer).score()).isGreaterThan(0.6);
        assertThat(TextSimilarity.between("领导您好", longer).score()).isLessThan(0.25);
    }

    @Test
    void ranks_the_likeliest_first_and_lets_rare_words_count() {
        List<String> candidates = new ArrayList<>();
        for (int other = 0; other < 40; other++) {
            candidates.add("村民无法通行，请求尽快修建" + (char) ('甲' + other) + "号道路");
        }
        candidates.add("铁路涵洞积水，车辆绕行");

        List<Ranked> ranked = TextSimilarity.to("铁路涵洞，村民无法通行").rank(candidates, 0.1, 3);

        assertThat(ranked).hasSize(3);
        assertThat(ranked.get(0).index()).isEqualTo(40);
        assertThat(ranked.get(0).likeness().sharedPhrases()).containsExactly("铁路涵洞");
        assertThat(TextSimilarity.to(CULVERT).rank(candidates, 1.1, 3)).isEmpty();
    }

    @Test
    void finds_a_text_again_among_500_and_copes_with_one_that_repeats_itself() {
        Random random = new Random(3);
        List<String> candidates = new ArrayList<>();
        for (int index = 0; index < 500; index++) {
            candidates.add(random.ints(400, 0x4E00, 0x4E00 + 800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        for (int index = 0; index < 500; index += 50) {
            assertThat(TextSimilarity.to(candidates.get(index)).rank(candidates, 0.1, 10).get(0).index()).isEqualTo(index);
        }
        assertThat(TextSimilarity.between("啊".repeat(3_000), "啊啊啊，".repeat(1_000)).sharedPhrases()).isNotEmpty();
    }
}
