package cn.petition.domain.routing;

import cn.petition.domain.petition.CaseAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a decision table.
 *
 * @param code stable code that a step keeps when it is decided otherwise, such as {@code T2.2-1}
 * @param criteria all of them have to hold
 * @param ground the row in one sentence
 * @param articles citation by rule set or edition; one that has no entry does not know the row
 * @param suggestion the step that follows, {@code null} where the row only bars or informs
 * @param agreeing steps that agree with the row; empty where none of them can contradict it
 * @param told what the petitioner reads or hears
 */
public record RoutingRule(
        String code,
        DecisionTable table,
        List<Criterion> criteria,
        String ground,
        Map<String, String> articles,
        @Nullable CaseAction suggestion,
        Set<CaseAction> agreeing,
        String told) {

    public RoutingRule {
        criteria = List.copyOf(criteria);
        articles = Map.copyOf(articles);
        agreeing = Set.copyOf(agreeing);
    }

    /** The article on which the row rests under the regulations that govern a matter, if they know it. */
    public Optional<String> article(MatterFacts facts) {
        String article = articles.get(facts.ruleSet());
        if (article == null && facts.simplifiedEdition() != null) {
            article = articles.get(facts.simplifiedEdition());
        }
        return Optional.ofNullable(article);
    }

    public boolean hits(MatterFacts facts) {
        return article(facts).isPresent() && missing(facts).isEmpty();
    }

    /** The conditions that do not hold, in words. */
    public List<String> missing(MatterFacts facts) {
        return criteria.stream()
                .filter(one -> !one.holds().test(facts))
                .map(Criterion::words)
                .toList();
    }

    /** Whether a step goes against this row. */
    public boolean isContradictedBy(CaseAction step) {
        return !agreeing.isEmpty() && !agreeing.contains(step);
    }
}
