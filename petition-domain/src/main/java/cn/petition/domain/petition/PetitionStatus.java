package cn.petition.domain.petition;

/**
 * Where a matter stands in the procedure. Completion, resolution and the organ's claim of completion are three
 * other facts and are not kept here.
 */
public enum PetitionStatus {
    /** 已登记，待甄别 */
    REGISTERED(true),
    /** 已甄别，待分流 */
    TRIAGED(true),
    /** 已呈送领导阅批 */
    AWAITING_INSTRUCTION(true),
    /** 与政法机关会商中 */
    IN_CONSULTATION(true),
    TRANSFERRED(true),
    ASSIGNED(true),
    OBJECTED(true),
    RECEIVED(true),
    ACCEPTED(true),
    SIMPLY_ACCEPTED(true),
    IN_HANDLING(true),
    IN_HEARING(true),
    IN_MEDIATION(true),
    /** 达成调解、和解协议，待履行 */
    SETTLED(true),
    OPINION_ISSUED(true),
    SERVED(true),
    REVIEW_REQUESTED(true),
    UNDER_REVIEW(true),
    REVIEW_DECIDED(true),
    REVIEW_SERVED(true),
    SECOND_REVIEW_REQUESTED(true),
    UNDER_SECOND_REVIEW(true),
    SECOND_REVIEW_HEARING(true),
    SECOND_REVIEW_DECIDED(true),
    REPLIED(true),
    DIVERTED(true),
    SENT_TO_POLITICAL_LEGAL(true),
    /** 涉诉走访，已引导向政法机关反映 */
    GUIDED_TO_POLITICAL_LEGAL(true),
    SENT_TO_DISCIPLINE(true),
    REFUSED(true),
    NO_FURTHER_ACCEPTANCE(true),
    COMPLETED(false),
    FINALISED(false),
    WITHDRAWN(false);

    private final boolean open;

    PetitionStatus(boolean open) {
        this.open = open;
    }

    /** Whether the office still has something to do before the file can be closed. */
    public boolean open() {
        return open;
    }
}
