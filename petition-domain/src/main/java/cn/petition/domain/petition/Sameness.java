package cn.petition.domain.petition;

/** What a person found when comparing a matter with an earlier one (筛重结果); the machine only points them out. */
public enum Sameness {
    /** 同人同事 */
    SAME_PERSON_SAME_MATTER,
    /** 同人异事 */
    SAME_PERSON_OTHER_MATTER,
    /** 异人同事（联名、集体） */
    OTHER_PERSON_SAME_MATTER,
    /** 相关 */
    RELATED
}
