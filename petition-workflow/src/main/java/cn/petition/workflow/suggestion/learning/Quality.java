package cn.petition.workflow.suggestion.learning;

import cn.petition.workflow.suggestion.learning.CrossValidation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How good guesses were. The thresholds of each fold come from the other folds, so that no text has a say in whether a
 * suggestion is made for it.
 *
 * @param texts guessed texts
 * @param accuracy share of texts whose likeliest label was right, 0 to 1
 * @param suggested share of texts with a suggestion, 0 to 1
 * @param suggestedRight share of the suggestions that were right, 0 to 1; 0 where there was none
 * @param labels each label by itself, by its likeliest guess
 * @param suggestions each label by itself, by what was suggested
 */
public record Quality(
        int texts,
        double accuracy,
        double suggested,
        double suggestedRight,
        List<OfLabel> labels,
        List<OfLabel> suggestions) {

    /**
     * One label.
     *
     * @param texts texts to which a person gave it
     * @param claimed texts for which it was guessed
     * @param right texts for which both hold
     */
    public record OfLabel(String label, int texts, int claimed, int right) {

        /** Share of the guesses that were right; 0 where there was none. */
        public double precision() {
            return claimed == 0 ? 0 : (double) right / claimed;
        }

        /** Share of the texts that were found; 0 where there was none. */
        public double recall() {
            return texts == 0 ? 0 : (double) right / texts;
        }

        /** Harmonic mean of both. */
        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    /**
     * @param wanted share of the suggestions that are to be right, 0 to 1
     * @param silent labels that are never suggested
     */
    public static Quality of(List<Verdict> verdicts, double wanted, Set<String> silent) {
        List<String> likeliest = new ArrayList<>();
        List<String> suggested = new ArrayList<>();
        Set<Integer> folds = new TreeSet<>();
        verdicts.forEach(one -> folds.add(one.fold()));
        List<Verdict> inOrder = new ArrayList<>();
        for (int fold : folds) {
            var thresholds = Thresholds.calibrated(
                    verdicts.stream().filter(one -> one.fold() != fold).toList(), wanted, silent);
            for (Verdict one : verdicts) {
                if (one.fold() == fold) {
                    inOrder.add(one);
                    likeliest.add(one.guesses().isEmpty() ? "" : one.guesses().get(0).label());
                    suggested.add(thresholds.suggestion(one.guesses()).map(Guess::label).orElse(""));
                }
            }
        }
        int made = (int) suggested.stream().filter(label -> !label.isEmpty()).count();
        return new Quality(
                verdicts.size(),
                share(right(inOrder, likeliest), verdicts.size()),
                share(made, verdicts.size()),
                share(right(inOrder, suggested), made),
                each(inOrder, likeliest),
                each(inOrder, suggested));
    }

    private static int right(List<Verdict> verdicts, List<String> given) {
        int right = 0;
        for (int at = 0; at < given.size(); at++) {
            right += verdicts.get(at).truth().equals(given.get(at)) ? 1 : 0;
        }
        return right;
    }

    private static List<OfLabel> each(List<Verdict> verdicts, List<String> given) {
        Set<String> labels = new TreeSet<>();
        verdicts.forEach(one -> labels.add(one.truth()));
        Function<String, OfLabel> counted = label -> {
            int texts = 0;
            int claimed = 0;
            int right = 0;
            for (int at = 0; at < given.size(); at++) {
                boolean is = verdicts.get(at).truth().equals(label);
                boolean said = given.get(at).equals(label);
                texts += is ? 1 : 0;
                claimed += said ? 1 : 0;
                right += is && said ? 1 : 0;
            }
            return new OfLabel(label, texts, claimed, right);
        };
        return labels.stream().map(counted).toList();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
