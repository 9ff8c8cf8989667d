package cn.petition.domain.ledger;

/** Where a warning came from. */
public enum WarningSource {
    GRID_PATROL,
    HOTLINE,
    PETITIONS,
    ONLINE,
    OTHER_ORGAN,
    SCREENING,
    OTHER
}
