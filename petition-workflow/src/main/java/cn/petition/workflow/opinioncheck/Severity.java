package cn.petition.workflow.opinioncheck;

/** Whether an opinion can be signed in spite of a finding. */
public enum Severity {
    /** 必须改正 */
    BLOCKING,
    /** 可以说明理由后出具 */
    ADVISORY
}
