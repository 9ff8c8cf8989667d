package cn.petition.domain.petition;

/** Whether the petitioner took the paper (签收结果). */
public enum ServiceOutcome {
    SIGNED,
    REFUSED,
    /** 已公告，期满视为送达 */
    PUBLISHED
}
