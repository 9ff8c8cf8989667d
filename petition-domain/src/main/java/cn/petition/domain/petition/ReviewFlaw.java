package cn.petition.domain.petition;

/** Why an opinion is changed, quashed or ordered to be made again. */
public enum ReviewFlaw {
    /** 主要事实不清 */
    FACTS_UNCLEAR,
    /** 适用依据错误 */
    WRONG_BASIS,
    /** 违反法定程序 */
    PROCEDURE_BROKEN,
    /** 超越或者滥用职权 */
    POWERS_EXCEEDED,
    /** 结论明显不当 */
    PLAINLY_UNFIT
}
