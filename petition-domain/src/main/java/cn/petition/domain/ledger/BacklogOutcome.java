package cn.petition.domain.ledger;

/** How a backlog case ended; only the first says that the dispute itself is settled. */
public enum BacklogOutcome {
    RESOLVED,
    FINALISED,
    DIVERTED,
    EXPLAINED
}
