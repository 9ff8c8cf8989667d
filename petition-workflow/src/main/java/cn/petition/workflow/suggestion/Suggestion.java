package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.TextFeatures.Span;
import java.util.List;

/**
 * What earlier decisions suggest for a matter. Nothing of it is applied: the officer reads it, and decides.
 *
 * @param text the text that was looked at, title first
 * @param advice one entry for each subject of which something can be said
 * @param lacking subjects for which the office has too few decided matters
 * @param undecided subjects that were looked at without enough certainty
 * @param terms words of other procedures in the text
 * @param telling places in the text that spoke for any advice
 * @param neighbours the most alike decided matters that this officer may see
 * @param version version of the model, 0 before the first training
 */
public record Suggestion(
        String text,
        List<Advice> advice,
        List<Lacking> lacking,
        List<SuggestedSubject> undecided,
        List<TellingTerm> terms,
        List<Span> telling,
        List<Neighbour> neighbours,
        int version) {

    /** How sure an advice is. */
    public enum Certainty {
        /** At least nine in ten. */
        HIGH,
        /** As sure as the office demands. */
        SUFFICIENT
    }

    /**
     * One advice.
     *
     * @param label what is suggested: a name, a code or an identity, depending on the subject
     * @param reasons words that spoke for it, the strongest first; for an organ the numbers of the alike matters
     */
    public record Advice(SuggestedSubject subject, String label, Certainty certainty, List<String> reasons) {}

    /** A subject without experience: {@code texts} of {@code needed} decided matters. */
    public record Lacking(SuggestedSubject subject, int texts, int needed) {}

    /**
     * A decided matter that is alike.
     *
     * @param percent how alike the texts are, 0 to 100
     * @param shared the longest phrases both have
     * @param kind its statutory class
     * @param category full name of its category, empty where none was given
     * @param decision what was done with it, empty where nothing yet
     * @param organ name of the organ to which it was handed, empty where to none
     */
    public record Neighbour(
            String number,
            String title,
            int percent,
            List<String> shared,
            String kind,
            String category,
            String decision,
            String organ) {}
}
