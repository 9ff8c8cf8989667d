package cn.petition.domain.supervision;

import cn.petition.domain.ledger.LedgerAction;

/** The measures against an organ that does not do its duty (Art. 39; handing over to discipline organs Art. 45). */
public enum Escalation {
    /** 约谈 */
    FORMAL_TALK(LedgerAction.FORMAL_TALK),
    /** 通报 */
    CIRCULAR(LedgerAction.CIRCULAR),
    /** 挂牌督办 */
    LISTING(LedgerAction.LIST_PUBLICLY),
    /** 责令限期整改 */
    RECTIFICATION(LedgerAction.ORDER_RECTIFICATION),
    /** 移送纪检监察机关 */
    DISCIPLINE(LedgerAction.TRANSFER_TO_DISCIPLINE);

    private final LedgerAction step;

    Escalation(LedgerAction step) {
        this.step = step;
    }

    /** The step of the ledger by which the measure is taken. */
    public LedgerAction step() {
        return step;
    }
}
