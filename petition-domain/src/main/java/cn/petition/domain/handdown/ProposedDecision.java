package cn.petition.domain.handdown;

/** What the machine proposes about a row that looks like an earlier one; a person decides. */
public enum ProposedDecision {
    /** 同一件再次交办 */
    REPEAT,
    /** 同一事项的另一件 */
    MERGE
}
