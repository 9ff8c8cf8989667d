package cn.petition.domain.routing;

/** Something about a matter that a rule asks for; what nobody has found yet does not hold. */
public enum Circumstance {
    /** 反映的是诉讼权利救济 */
    LITIGATION_RELATED,
    MAJOR_URGENT,
    /** 有权处理的是本级机关、单位或者其工作部门 */
    OWN_LEVEL,
    /** 涉及下级机关、单位或者其人员 */
    LOWER_LEVEL,
    /** 情况重要，要求反馈结果 */
    REPORT_WANTED,
    /** 属人大、法院、检察院职权（2005 年规则） */
    OTHER_STATE_POWER,
    /** 属本机关职权 */
    OURS,
    /** 属本系统下级职权 */
    LOWER_IN_SYSTEM,
    /** 不属本机关、本系统 */
    NOT_OURS,
    SEVERAL_ORGANS,
    /** 有权机关已经分立、合并、撤销 */
    ORGAN_CHANGED,
    /** 以政府信息公开申请的形式提出 */
    DISCLOSURE_FORM,
    /** 同一事项已在别的法定程序中 */
    IN_OTHER_PROCEDURE,
    /** 同一事项已由下级受理或者正在办理，期限未满 */
    UNDER_WAY_BELOW,
    /** 走访跨越本级和上一级 */
    LEVEL_SKIPPED,
    /** 同一事实和理由已有复核意见 */
    SECOND_REVIEW_GIVEN,
    /** 姓名（名称）、住址不清 */
    PETITIONER_UNCLEAR,
    /** 逾期未申请复查、复核又提出 */
    REVIEW_TIME_PASSED,
    FIRST_MATTER,
    /** 上级机关、单位交办 */
    HANDED_DOWN,
    MAY_NOT_BE_SUPPORTED,
    /** 多个责任主体或者集体联名的重大复杂疑难 */
    JOINT_OR_SEVERAL,
    /** 事实清楚、责任明确、争议不大、易于解决 */
    CLEAR,
    /** 咨询、建议、感谢，可以即时反馈 */
    ENQUIRY_OR_THANKS,
    /** 涉及日常生产生活、时效性强 */
    DAILY_AND_PRESSING,
    /** 机关已有明确承诺或者结论 */
    PROMISED_BEFORE,
    /** 其他可以简易办理的情形 */
    OTHERWISE_SIMPLE
}
