package cn.petition.domain.petition;

/** What a reviewing organ decides on the opinion before it; the regulations do not list it, practice does. */
public enum ReviewOutcome {
    /** 维持 */
    MAINTAINED,
    /** 变更 */
    CHANGED,
    /** 撤销 */
    QUASHED,
    /** 撤销并责令限期重新办理 */
    REDO_ORDERED
}
