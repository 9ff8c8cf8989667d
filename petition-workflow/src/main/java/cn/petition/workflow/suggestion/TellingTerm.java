package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.TextFeatures.Span;

/**
 * A term in a text that speaks for a procedure outside of petitioning, or for an accusation.
 *
 * @param sign what it speaks for
 * @param place where it stands
 */
public record TellingTerm(Sign sign, String term, Span place) {

    /** What a term speaks for. */
    public enum Sign {
        /** Courts, procuratorates, police procedures (Art. 31 item 1). */
        COURT,
        /** Arbitration (item 2). */
        ARBITRATION,
        /** Administrative review and other administrative procedures (item 4). */
        ADMINISTRATIVE_PROCEDURE,
        /** An accusation of persons in office (Art. 30). */
        ACCUSATION
    }
}
