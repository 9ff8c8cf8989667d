package cn.petition.workflow.suggestion.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every decided text is guessed once by a classifier that has not seen it. The folds are stratified: each label is
 * dealt out evenly, in an order that a seed decides.
 */
public final class CrossValidation {

    private CrossValidation() {}

    /**
     * What was guessed of one text.
     *
     * @param index place of the text in the list that was given
     * @param fold which part of the texts it belonged to
     * @param truth what a person decided
     */
    public record Verdict(int index, int fold, String truth, List<Guess> guesses) {

        boolean right() {
            return !guesses.isEmpty() && guesses.get(0).label().equals(truth);
        }
    }

    /** @param training makes a classifier from the texts of all other folds */
    public static <T> List<Verdict> of(
            List<Labelled<T>> decided, int folds, long seed, Function<List<Labelled<T>>, Classifier<T>> training) {
        int[] foldOf = deal(decided, folds, seed);
        List<Verdict> verdicts = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Labelled<T>> others = new ArrayList<>();
            for (int at = 0; at < foldOf.length; at++) {
                if (foldOf[at] != fold) {
                    others.add(decided.get(at));
                }
            }
            Classifier<T> classifier = training.apply(others);
            for (int at = 0; at < foldOf.length; at++) {
                if (foldOf[at] == fold) {
                    Labelled<T> one = decided.get(at);
                    verdicts.add(new Verdict(at, fold, one.label(), classifier.guess(one.text())));
                }
            }
        }
        return verdicts;
    }

    private static <T> int[] deal(List<Labelled<T>> decided, int folds, long seed) {
        Map<String, List<Integer>> byLabel = new TreeMap<>();
        for (int at = 0; at < decided.size(); at++) {
            byLabel.computeIfAbsent(decided.get(at).label(), label -> new ArrayList<>()).add(at);
        }
        Random order = new Random(seed);
        int[] foldOf = new int[decided.size()];
        int next = 0;
        for (List<Integer> of : byLabel.values()) {
            Collections.shuffle(of, order);
            for (int at : of) {
                foldOf[at] = next++ % folds;
            }
        }
        return foldOf;
    }
}
