package cn.petition.domain.petition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lifecycle: from where, what, to where, on whose behalf, on which article.
 *
 * @param from status before, {@code null} for the first step
 * @param to status after
 * @param articles citation by rule set code; a rule set without an entry does not know the step
 */
public record Transition(
        @Nullable PetitionStatus from, CaseAction action, PetitionStatus to, Party by, Map<String, String> articles) {

    public Transition {
        articles = Map.copyOf(articles);
    }

    /** The article of this step under a rule set, or {@code null} where that regulation does not know it. */
    public @Nullable String articleUnder(String ruleSet) {
        return articles.get(ruleSet);
    }
}
