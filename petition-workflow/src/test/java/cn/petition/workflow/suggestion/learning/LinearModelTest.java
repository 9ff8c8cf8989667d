package cn.petition.workflow.suggestion.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts are invented. */
class LinearModelTest {

    private static final String[] PLACES = {"东关", "西关", "南关", "北关", "河东", "河西"};

    static List<Labelled<TextFeatures>> decided() {
        List<Labelled<TextFeatures>> texts = new ArrayList<>();
        for (String place : PLACES) {
            texts.add(new Labelled<>(
                    TextFeatures.of(place + "小区供暖不足", "入冬以来暖气不热，室温只有十四度，请供热公司退费。"), "HEATING"));
            texts.add(new Labelled<>(TextFeatures.of(place + "工地拖欠工资", "包工头欠农民工工资三个月，至今没有发放。"), "WAGES"));
        }
        return texts;
    }

    private final LinearModel model = LinearModel.train(decided());
    private final TextFeatures cold = TextFeatures.of("家里暖气冰凉", "供暖开始半个月，室温达不到标准。");

    @Test
    void a_new_text_gets_the_label_of_texts_that_are_like_it_and_likelihoods_add_up_to_one() {
        var guesses = model.guess(cold);
        assertThat(guesses.get(0).label()).isEqualTo("HEATING");
        assertThat(guesses.get(0).probability()).isGreaterThan(0.6);
        assertThat(guesses.stream().mapToDouble(Guess::probability).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void the_words_that_spoke_for_it_stand_in_the_text() {
        var reasons = model.reasons(cold, "HEATING", 10);
        assertThat(reasons).extracting(LinearModel.Reason::word).contains("供暖", "室温");
        assertThat(reasons).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
        for (var reason : reasons) {
            for (var place : cold.places().get(reason.feature())) {
                assertThat(cold.text().substring(place.from(), place.to())).isEqualTo(reason.word());
            }
        }
        assertThat(model.reasons(cold, "WAGES", 10)).extracting(LinearModel.Reason::word).doesNotContain("供暖");
    }

    @Test
    void a_word_of_one_or_two_texts_is_not_learnt() {
        var texts = new ArrayList<>(decided());
        texts.add(new Labelled<>(TextFeatures.of("靛青楼梯", "靛青楼梯没有暖气"), "HEATING"));
        texts.add(new Labelled<>(TextFeatures.of("靛青楼梯", "靛青楼梯还是没有暖气"), "HEATING"));
        assertThat(LinearModel.train(texts).knows("靛青")).isFalse();
        texts.add(new Labelled<>(TextFeatures.of("靛青楼梯", "靛青楼梯仍旧没有暖气"), "HEATING"));
        assertThat(LinearModel.train(texts).knows("靛青")).isTrue();
    }

    @Test
    void what_is_stored_answers_like_what_was_trained() {
        var again = LinearModel.fromBytes(model.toBytes());
        assertThat(again.guess(cold)).isEqualTo(model.guess(cold));
        assertThat(again.reasons(cold, "HEATING", 5)).isEqualTo(model.reasons(cold, "HEATING", 5));
    }

    @Test
    void a_text_without_a_known_word_is_no_reason_to_be_sure() {
        assertThat(model.guess(TextFeatures.of("abc", "12345")).get(0).probability()).isLessThan(0.6);
        assertThat(model.reasons(TextFeatures.of("abc", "12345"), "HEATING", 5)).isEmpty();
    }

    @Test
    void the_same_texts_give_the_same_model() {
        assertThat(LinearModel.train(decided()).guess(cold)).isEqualTo(model.guess(cold));
    }

    @Test
    void numbers_and_latin_letters_are_no_features() {
        assertThat(TextFeatures.of("8号楼 APP", "13800000000").counts().keySet().stream()
                        .map(feature -> feature.substring(1))
                        .collect(Collectors.toSet()))
                .containsExactly("号楼");
    }
}
