package cn.petition.domain.handdown;

import java.util.List;
import java.util.UUID;

/**
 * What the machine proposes about a row, with its reasons.
 *
 * @param other the earlier row that it looks like
 * @param certain same number, or same text and same petitioner: good enough to be confirmed in bulk
 * @param score likeness of the texts, 0 to 1000
 */
public record Proposal(
        UUID row, UUID other, ProposedDecision decision, boolean certain, int score, List<MatchReason> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
