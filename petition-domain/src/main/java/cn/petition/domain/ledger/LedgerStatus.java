package cn.petition.domain.ledger;

/** Where a line of a ledger stands; which of these a ledger knows follows from {@link LedgerLifecycle}. */
public enum LedgerStatus {
    DRAFTED(true),
    PLANNED(true),
    /** 已交办、已落实，尚未推进 */
    ASSIGNED(true),
    IN_PROGRESS(true),
    /** 已报结、已报化解，待核查 */
    REPORTED(true),
    /** 已核查属实 */
    VERIFIED(true),
    /** 已送达，待书面答复 */
    ISSUED(true),
    ANSWERED(true),
    /** 已升级处理 */
    ESCALATED(true),
    /** 待人判断 */
    UNDECIDED(true),
    /** 另立事项 */
    STANDING(true),
    /** 同一件再次交办 */
    REPEATED(false),
    /** 并入另一事项 */
    MERGED(false),
    /** 不属本地区 */
    OUTSIDE(false),
    /** 举行完毕，待整理 */
    HELD(true),
    CHECKED(true),
    CLOSED(false),
    CANCELLED(false),
    /** 转为信访事项 */
    PETITIONED(false),
    /** 已记录在案，机制仍在运行 */
    RECORDED(false);

    private final boolean open;

    LedgerStatus(boolean open) {
        this.open = open;
    }

    /** Whether the line came to an end; what is recorded is neither open nor ended. */
    public boolean ended() {
        return !open && this != RECORDED;
    }

    /** Whether somebody still has something to do. */
    public boolean open() {
        return open;
    }
}
