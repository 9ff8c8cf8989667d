package cn.petition.domain.ledger;

/** What the competent authority decided about an act; the petition office decides none of it. */
public enum ConductDecision {
    ADMONISHED,
    WARNED,
    STOPPED,
    FINED,
    DETAINED,
    CRIMINAL_CASE,
    NOT_PUNISHED,
    /** 原决定被复议机关、人民法院或者原机关撤销 */
    REVOKED
}
