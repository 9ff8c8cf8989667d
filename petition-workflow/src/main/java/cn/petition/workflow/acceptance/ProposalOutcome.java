package cn.petition.workflow.acceptance;

/** What becomes of a proposal after it was studied (Art. 29). */
public enum ProposalOutcome {
    ADOPTED,
    ADOPTED_IN_PART,
    NOT_ADOPTED
}
