package cn.petition.workflow.suggestion.learning;

import java.util.Comparator;
import java.util.List;

/** How likely a label is, 0 to 1. */
public record Guess(String label, double probability) {

    static List<Guess> likeliestFirst(List<Guess> guesses) {
        return guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::probability).reversed().thenComparing(Guess::label))
                .toList();
    }
}
