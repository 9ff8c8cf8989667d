package cn.petition.domain.supervision;

/** What an organ says in writing about a suggestion (采纳情况, Art. 40). */
public enum Adoption {
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED;

    /** Whether the organ has to say why. */
    public boolean needsAReason() {
        return this != ADOPTED;
    }
}
