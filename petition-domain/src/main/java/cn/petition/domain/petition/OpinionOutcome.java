package cn.petition.domain.petition;

/** The three conclusions of a handling opinion (Art. 32). */
public enum OpinionOutcome {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED
}
