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
    LEADER_INSTRUCTION,
    /** 越级赴市走访：记这一次走访，不记人 */
    SKIPPED_TO_CITY,
    /** 越级赴省走访 */
    SKIPPED_TO_PROVINCE,
    /** 越级进京走访 */
    SKIPPED_TO_CAPITAL
}
