package cn.petition.domain.routing;

/** How an organ came by a matter. */
public enum Origin {
    /** 信访人直接提出 */
    DIRECT,
    /** 转送、交办来 */
    HANDED_OVER
}
