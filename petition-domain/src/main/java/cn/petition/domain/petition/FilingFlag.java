package cn.petition.domain.petition;

/** Marks that a clerk sets by hand at registration; each is a fact about this filing, never about a person. */
public enum FilingFlag {
    JOINT_LETTER,
    CONSENT_TO_PUBLISH,
    CONFIDENTIAL,
    LITIGATION_RELATED,
    MAJOR_URGENT,
    THREAT_STATED,
    LEVEL_BY_LEVEL,
    BACKLOG,
    CROSS_REGION,
    CROSS_DEPARTMENT,
    CROSS_TRADE,
    RESIDENCE_APART,
    PERSON_APART,
    HONG_KONG,
    MACAO,
    TAIWAN,
    OVERSEAS_CHINESE,
    FOREIGN,
    ENTERPRISE,
    SPECIAL_CARE,
    LEADER_INSTRUCTION
}
