package cn.petition.workflow.opinioncheck;

import java.util.stream.Stream;

/** What the petitioner claims is not yet what the organ found. */
final class FactsAreFoundNotRepeated implements OpinionRule {

    private static final double REPEATED = 0.8;

    @Override
    public Stream<Finding> examine(OpinionText text) {
        if (Prose.share(text.factsFound(), text.claim()) < REPEATED) {
            return Stream.empty();
        }
        return Stream.of(advisory(
                OpinionField.FACTS_FOUND, "认定的事实几乎照抄了投诉请求，请写明本单位调查核实的情况。", CONTENTS));
    }
}
