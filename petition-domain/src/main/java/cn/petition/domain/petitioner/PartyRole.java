package cn.petition.domain.petitioner;

/** In which role somebody stands on a filing. */
public enum PartyRole {
    PETITIONER,
    REPRESENTATIVE,
    AGENT
}
