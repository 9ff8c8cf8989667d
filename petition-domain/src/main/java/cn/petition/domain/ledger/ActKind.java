package cn.petition.domain.ledger;

/** Which prohibition an act broke: the items of Art. 26, and Art. 47(3). */
public enum ActKind {
    GATHERING_BLOCKING,
    DANGEROUS_OBJECTS,
    VIOLENCE_DAMAGE,
    STAYING_DISTURBING,
    INCITING_PROFITING,
    OTHER_DISORDER,
    FABRICATION
}
