package cn.petition.workflow.ledger;

/** Whether a step asks for something. */
public enum Ask {
    NO,
    MAY,
    MUST
}
