package cn.petition.domain.ledger;

/** How leaders receive petitioners (Art. 18). */
public enum ReceptionForm {
    /** 定点接访 */
    AT_THE_DESK,
    /** 重点约访 */
    BY_APPOINTMENT,
    /** 带案下访 */
    VISIT_WITH_A_CASE
}
