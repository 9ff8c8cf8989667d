package cn.petition.workflow.closure;

/** What the petitioner says to the answer when asked later (信访人态度). */
public enum Attitude {
    AGREES,
    DISAGREES,
    UNDECIDED
}
