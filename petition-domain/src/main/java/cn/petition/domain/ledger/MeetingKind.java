package cn.petition.domain.ledger;

/** Why organs meet about petition matters (Art. 13). */
public enum MeetingKind {
    /** 信访工作联席会议全体会议 */
    JOINT_CONFERENCE,
    /** 专题协调会 */
    COORDINATION,
    /** 会商 */
    CONSULTATION
}
