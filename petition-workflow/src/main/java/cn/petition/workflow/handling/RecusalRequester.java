package cn.petition.workflow.handling;

/** Who asked that an officer withdraw (回避申请). */
public enum RecusalRequester {
    OFFICER,
    PETITIONER,
    ORGAN
}
