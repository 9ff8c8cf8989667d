package cn.petition.workflow.suggestion.learning;

import cn.petition.workflow.suggestion.learning.CrossValidation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From which likelihood on a label is suggested: from where on so many guesses were right as the office wants. A label
 * that never was that sure is not suggested at all.
 *
 * @param byLabel the least likelihood at which each label is suggested, 0 to 1
 */
public record Thresholds(Map<String, Double> byLabel) {

    /** Where no guess was ever less sure and wrong, a guess that is likelier than not is sure enough. */
    private static final double EVEN = 0.5;

    /** Fewer guesses prove nothing. */
    private static final int LEAST_GUESSES = 5;

    public Thresholds {
        byLabel = Map.copyOf(byLabel);
    }

    /**
     * @param wanted share of the suggestions that are to be right, 0 to 1
     * @param silent labels that are never suggested, since they only say that nothing was found
     */
    public static Thresholds calibrated(List<Verdict> verdicts, double wanted, Set<String> silent) {
        Set<String> labels = new TreeSet<>();
        verdicts.forEach(one -> one.guesses().forEach(guess -> labels.add(guess.label())));
        labels.removeAll(silent);
        Map<String, Double> byLabel = new TreeMap<>();
        for (String label : labels) {
            least(verdicts, label, wanted).ifPresent(least -> byLabel.put(label, least));
        }
        return new Thresholds(byLabel);
    }

    private static Optional<Double> least(List<Verdict> verdicts, String label, double wanted) {
        record Claim(double probability, boolean right) {}
        List<Claim> claims = new ArrayList<>();
        for (Verdict one : verdicts) {
            for (Guess guess : one.guesses()) {
                if (guess.label().equals(label)) {
                    claims.add(new Claim(guess.probability(), one.truth().equals(label)));
                }
            }
        }
        claims.sort(Comparator.comparingDouble(Claim::probability).reversed());
        Double least = null;
        int right = 0;
        for (int at = 0; at < claims.size(); at++) {
            right += claims.get(at).right() ? 1 : 0;
            boolean last = at + 1 == claims.size() || claims.get(at + 1).probability() < claims.get(at).probability();
            if (last && at + 1 >= LEAST_GUESSES && right >= wanted * (at + 1)) {
                boolean all = at + 1 == claims.size();
                least = all ? Math.min(EVEN, claims.get(at).probability()) : claims.get(at).probability();
            }
        }
        return Optional.ofNullable(least);
    }

    /** The likeliest label that is sure enough to be suggested. */
    public Optional<Guess> suggestion(List<Guess> guesses) {
        return guesses.stream()
                .filter(guess -> guess.probability() >= byLabel.getOrDefault(guess.label(), 2.0))
                .findFirst();
    }
}
