package cn.petition.intake.importing;

/** What a finding means for its row. */
public enum FindingKind {
    /** The row is not registered. */
    REJECTED,
    /** A row of this number is in the register with other contents; nothing is changed there. */
    DIFFERS,
    /** The same row stands further up in the file. */
    REPEATED,
    /** The row is registered; something about it deserves a look. */
    NOTICE
}
