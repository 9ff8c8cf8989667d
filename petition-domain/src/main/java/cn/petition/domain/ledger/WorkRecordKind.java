package cn.petition.domain.ledger;

/** What a work record tells; each kind asks for its own facts. */
public enum WorkRecordKind {
    /** 党组理论学习中心组学习 */
    CENTRE_GROUP_STUDY,
    /** 全局集中学习 */
    BUREAU_STUDY,
    /** 法治讲座、报告会 */
    LECTURE,
    /** 法治建设（依法行政）领导小组会议 */
    LAW_GROUP_MEETING,
    /** 法治宣传活动，登记受众人次 */
    PUBLICITY,
    /** 业务和法律知识培训 */
    TRAINING,
    /** 规范性文件合法性审查、清理 */
    PAPER_CHECK,
    /** 重大行政决策：公众参与、专家论证、风险评估、合法性审查、集体讨论决定 */
    MAJOR_DECISION,
    /** 聘请法律顾问 */
    LEGAL_COUNSEL,
    /** 党政主要负责人履行推进法治建设第一责任人职责 */
    FIRST_RESPONSIBLE_DUTY,
    /** 机制在一地建立并运行：有起始之日，没有终止的在截至之日算作在运行 */
    MECHANISM,
    /** 重要敏感时期的信访情况 */
    SENSITIVE_PERIOD;

    /** Whether such a record lasts until a step ends it, and need not have ended. */
    public boolean lasts() {
        return this == MECHANISM || this == LEGAL_COUNSEL;
    }
}
