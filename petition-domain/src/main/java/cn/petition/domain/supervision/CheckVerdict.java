package cn.petition.domain.supervision;

/** What the supervising office thinks of an answer (核查结论). */
public enum CheckVerdict {
    SATISFIED,
    NOT_SATISFIED
}
