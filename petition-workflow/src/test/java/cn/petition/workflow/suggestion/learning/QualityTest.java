package cn.petition.workflow.suggestion.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.petition.workflow.suggestion.learning.CrossValidation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QualityTest {

    @Test
    void each_text_is_guessed_once_by_a_classifier_that_has_not_seen_it_and_each_fold_has_its_share_of_each_label() {
        List<Labelled<String>> texts = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            texts.add(new Labelled<>("text " + at, at % 4 == 0 ? "RARE" : "COMMON"));
        }
        var verdicts = CrossValidation.of(texts, 5, 3, seen -> text -> {
            assertThat(seen).hasSize(32).noneMatch(one -> one.text().equals(text));
            return List.of(new Guess("COMMON", 1));
        });
        assertThat(verdicts).extracting(Verdict::index).doesNotHaveDuplicates().hasSize(40);
        Map<Integer, Integer> rare = new TreeMap<>();
        verdicts.stream().filter(one -> one.truth().equals("RARE")).forEach(one -> rare.merge(one.fold(), 1, Integer::sum));
        assertThat(rare).hasSize(5).containsValues(2);
    }

    @Test
    void precision_recall_and_f1_are_those_of_the_textbook() {
        var quality = Quality.of(
                List.of(verdict(0, "A", "A", .9), verdict(1, "A", "A", .8), verdict(2, "A", "B", .7), verdict(3, "B", "A", .6)),
                .9,
                Set.of());
        var a = quality.labels().get(0);
        assertThat(a.precision()).isEqualTo(2 / 3d, within(1e-9));
        assertThat(a.recall()).isEqualTo(2 / 3d, within(1e-9));
        assertThat(a.f1()).isEqualTo(2 / 3d, within(1e-9));
        assertThat(quality.labels().get(1).f1()).isZero();
        assertThat(quality.accuracy()).isEqualTo(.5);
    }

    @Test
    void a_label_is_suggested_from_where_on_enough_guesses_were_right() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            verdicts.add(verdict(at, "A", "A", .9 - at * .01));
        }
        for (int at = 10; at < 20; at++) {
            verdicts.add(verdict(at, "B", "A", .7 - at * .01));
        }
        var thresholds = Thresholds.calibrated(verdicts, .95, Set.of());
        assertThat(thresholds.byLabel().get("A")).isEqualTo(.81, within(1e-9));
        assertThat(thresholds.suggestion(List.of(new Guess("A", .85)))).isPresent();
        assertThat(thresholds.suggestion(List.of(new Guess("A", .79)))).isEmpty();
        assertThat(Thresholds.calibrated(verdicts, .95, Set.of("A")).byLabel()).isEmpty();
        assertThat(Thresholds.calibrated(verdicts.subList(10, 20), .5, Set.of()).byLabel())
                .as("never right")
                .isEmpty();
    }

    @Test
    void where_every_guess_was_right_and_sure_a_less_sure_one_is_still_suggested() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            verdicts.add(verdict(at, "A", "A", .99));
        }
        assertThat(Thresholds.calibrated(verdicts, .8, Set.of()).byLabel()).containsEntry("A", .5);
    }

    @Test
    void the_threshold_of_a_text_does_not_come_from_its_own_fold() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            verdicts.add(new Verdict(at, 0, "A", List.of(new Guess("A", .9))));
        }
        verdicts.add(new Verdict(6, 1, "B", List.of(new Guess("A", .9))));
        var quality = Quality.of(verdicts, 1, Set.of());
        assertThat(quality.suggested()).as("only the text of fold 1 has five others to go by").isEqualTo(1 / 7d, within(1e-9));
        assertThat(quality.suggestedRight()).isZero();
    }

    @Test
    void alike_texts_vote_and_without_any_nothing_is_guessed() {
        var vote = new NeighbourVote(List.of(
                new Labelled<>("东关小区暖气不热，供热公司不管", "HEATING"),
                new Labelled<>("西关小区暖气不热，报修无人", "HEATING"),
                new Labelled<>("工地拖欠农民工工资三个月", "WAGES")));
        assertThat(vote.guess("我家暖气不热，供热公司推诿").get(0).label()).isEqualTo("HEATING");
        assertThat(vote.guess("道路坑洼")).isEmpty();
    }

    private static Verdict verdict(int index, String truth, String guessed, double probability) {
        return new Verdict(index, index % 2, truth, List.of(new Guess(guessed, probability)));
    }
}
