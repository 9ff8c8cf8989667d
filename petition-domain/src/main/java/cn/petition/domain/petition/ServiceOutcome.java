package cn.petition.domain.petition;

/** Whether the petitioner took the paper (签收结果). */
public enum ServiceOutcome {
    SIGNED,
    REFUSED
}
