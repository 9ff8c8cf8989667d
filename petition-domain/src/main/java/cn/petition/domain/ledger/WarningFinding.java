package cn.petition.domain.ledger;

/** What the check of a warning found. */
public enum WarningFinding {
    FOUNDED,
    UNFOUNDED
}
