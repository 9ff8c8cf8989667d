package cn.petition.domain.petition;

/** Why a request for review or second review is not taken up; the regulations leave the grounds to local measures. */
public enum ReviewRefusalGround {
    /** 不属于复查复核范围 */
    OUT_OF_SCOPE,
    /** 越级提出，应向上一级机关提出 */
    WRONG_LEVEL,
    /** 超过申请期限 */
    LATE,
    /** 已由其他机关受理 */
    TAKEN_UP_ALREADY,
    /** 应当通过其他法定途径解决 */
    OTHER_STATUTORY_CHANNEL
}
