package cn.petition.domain.ledger;

/** What a dispute is about, as the office's table of kinds has it. */
public enum DisputeKind {
    NEIGHBOURS,
    FAMILY,
    LAND,
    HOUSING,
    RELOCATION,
    LABOUR,
    LENDING,
    CONTRACT,
    MEDICAL,
    TRAFFIC,
    ENVIRONMENT,
    CONSUMPTION,
    PROPERTY_MANAGEMENT,
    VILLAGE_AFFAIRS,
    OTHER
}
