package cn.petition.workflow.opinioncheck;

import java.util.stream.Stream;

/** An opinion says what was found; “属实” alone is no statement of facts. */
final class FactsAreStated implements OpinionRule {

    /** Letters below which nothing can have been told about who did what. */
    private static final int AT_LEAST = 10;

    @Override
    public Stream<Finding> examine(OpinionText text) {
        if (Prose.letters(text.factsFound()).length() >= AT_LEAST) {
            return Stream.empty();
        }
        return Stream.of(blocking(
                OpinionField.FACTS_FOUND, "认定的事实过于简单，请写明经调查核实的主要事实和理由。", CONTENTS));
    }
}
