package cn.petition.domain.ledger;

/** Duties of the first responsible person for rule-of-law building (推进法治建设第一责任人职责). */
public enum Responsibility {
    /** 带头学习、组织学法 */
    STUDY,
    /** 主持会议研究部署 */
    DEPLOY,
    /** 听取汇报 */
    HEAR_REPORT,
    /** 督促检查、协调解决重大问题 */
    SUPERVISE,
    /** 主持重大决策、推动合法性审查 */
    DECIDE,
    /** 年终述法 */
    ACCOUNT_FOR_LAW,
    /** 其他 */
    OTHER
}
