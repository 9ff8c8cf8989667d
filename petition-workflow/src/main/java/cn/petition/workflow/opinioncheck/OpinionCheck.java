package cn.petition.workflow.opinioncheck;

import java.util.List;

/** All that inspections look for in a handling opinion, in the order of its parts; what must be mended comes first. */
public final class OpinionCheck {

    private static final List<OpinionRule> RULES = List.of(
            new FactsAreStated(),
            new FactsAreFoundNotRepeated(),
            new FactsSayWhen(),
            new ConclusionFitsTheOutcome(),
            new ConclusionIsFirm(),
            new EachClaimIsAnswered(),
            new BasisIsCited(),
            new BasisIsOfTheSubstance(),
            new RemedyIsNotTyped());

    /** What is found in a text; nothing for a sound one. */
    public List<Finding> findings(OpinionText text) {
        return RULES.stream()
                .flatMap(rule -> rule.examine(text))
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
