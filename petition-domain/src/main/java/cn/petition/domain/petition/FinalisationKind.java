package cn.petition.domain.petition;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a matter comes to its last end (终结); which kinds an office uses, and on which text, is data by region.
 */
public enum FinalisationKind {
    /** 复核意见已书面送达；由送达复核意见自行成立 */
    SECOND_REVIEW_SERVED(EnumSet.noneOf(PetitionStatus.class)),
    /** 调解、和解协议已履行完毕 */
    SETTLEMENT_PERFORMED(EnumSet.of(PetitionStatus.COMPLETED)),
    /** 逾期未申请复查、复核 */
    NO_REQUEST_IN_TIME(
            EnumSet.of(PetitionStatus.SERVED, PetitionStatus.REVIEW_SERVED, PetitionStatus.COMPLETED)),
    /** 信访人死亡或者终止，没有承受人或者承受人未申请继续 */
    PETITIONER_GONE(EnumSet.allOf(PetitionStatus.class)),
    /** 核查终结 */
    VERIFICATION_ENDED(
            EnumSet.of(PetitionStatus.SERVED, PetitionStatus.REVIEW_SERVED, PetitionStatus.COMPLETED)),
    /** 国家信访局审批终结 */
    APPROVED_NATIONALLY(
            EnumSet.of(PetitionStatus.SERVED, PetitionStatus.REVIEW_SERVED, PetitionStatus.COMPLETED)),
    /** 涉法涉诉事项由政法机关依法终结 */
    LITIGATION_ENDED(EnumSet.of(
            PetitionStatus.SENT_TO_POLITICAL_LEGAL,
            PetitionStatus.GUIDED_TO_POLITICAL_LEGAL,
            PetitionStatus.DIVERTED,
            PetitionStatus.COMPLETED));

    private final Set<PetitionStatus> statuses;

    FinalisationKind(Set<PetitionStatus> statuses) {
        this.statuses = Set.copyOf(statuses);
    }

    /** Whether a matter in this status can end so, before its own conditions are looked at. */
    public boolean fits(PetitionStatus status) {
        return statuses.contains(status);
    }

    /** Whether another authority has decided and its paper is named. */
    public boolean restsOnAPaper() {
        return this == VERIFICATION_ENDED || this == APPROVED_NATIONALLY || this == LITIGATION_ENDED;
    }
}
