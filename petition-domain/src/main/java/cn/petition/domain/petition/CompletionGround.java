package cn.petition.domain.petition;

/** Why nothing is left to do but to close the file; the regulations do not say, so the office does. */
public enum CompletionGround {
    /** 信访人对处理意见没有异议 */
    PETITIONER_AGREES,
    /** 期满未申请复查（复核） */
    NO_REVIEW_REQUESTED,
    /** 调解、和解协议已经履行 */
    SETTLEMENT_PERFORMED,
    /** 已经告知、回复或者转出 */
    TOLD
}
