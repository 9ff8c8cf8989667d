package cn.petition.domain.petition;

/** How an obligation came to its end. */
public enum ObligationOutcome {
    /** 履行：有证据 */
    MET,
    /** 撤销：事项离开了这个机关 */
    CANCELLED
}
