package cn.petition.workflow.suggestion.learning;

import cn.petition.domain.text.TextSimilarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The most alike decided texts vote for what was decided about them, the more alike the louder. */
public final class NeighbourVote implements Classifier<String> {

    private static final int VOTERS = 7;
    private static final double LIKE_ENOUGH = 0.05;

    /** Few neighbours that are hardly alike are no majority. */
    private static final double DOUBT = 0.02;

    private final List<Labelled<String>> decided;
    private final List<String> texts;

    public NeighbourVote(List<Labelled<String>> decided) {
        this.decided = List.copyOf(decided);
        this.texts = decided.stream().map(Labelled::text).toList();
    }

    @Override
    public List<Guess> guess(String text) {
        Map<String, Double> votes = new TreeMap<>();
        double all = DOUBT;
        for (var ranked : TextSimilarity.to(text).rank(texts, LIKE_ENOUGH, VOTERS)) {
            double vote = ranked.likeness().score() * ranked.likeness().score();
            votes.merge(decided.get(ranked.index()).label(), vote, Double::sum);
            all += vote;
        }
        List<Guess> guesses = new ArrayList<>();
        for (var one : votes.entrySet()) {
            guesses.add(new Guess(one.getKey(), one.getValue() / all));
        }
        return Guess.likeliestFirst(guesses);
    }
}
