package cn.petition.domain.petition;

/** The statutory class that decides the procedure (Art. 29 to 31). */
public enum MatterKind {
    PROPOSAL,
    ACCUSATION,
    REDRESS
}
