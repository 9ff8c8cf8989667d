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
    TRANSFERRED(true),
    ASSIGNED(true),
    OBJECTED(true),
    RECEIVED(true),
    ACCEPTED(true),
    SIMPLY_ACCEPTED(true),
    IN_HANDLING(true),
    IN_HEARING(true),
    IN_MEDIATION(true),
    OPINION_ISSUED(true),
    SERVED(true),
    REVIEW_REQUESTED(true),
    UNDER_REVIEW(true),
    REVIEW_SERVED(true),
    SECOND_REVIEW_REQUESTED(true),
    UNDER_SECOND_REVIEW(true),
    SECOND_REVIEW_HEARING(true),
    REPLIED(true),
    DIVERTED(true),
    SENT_TO_POLITICAL_LEGAL(true),
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
