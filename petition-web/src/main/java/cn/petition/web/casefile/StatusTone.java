package cn.petition.web.casefile;

import cn.petition.domain.petition.PetitionStatus;

/** The colour of a status: whose turn it is, or that it is over. */
final class StatusTone {

    private StatusTone() {}

    static String of(PetitionStatus status) {
        return switch (status) {
            case REGISTERED, TRIAGED, TRANSFERRED, ASSIGNED, OBJECTED, RECEIVED, REVIEW_REQUESTED,
                    SECOND_REVIEW_REQUESTED -> "waiting";
            case ACCEPTED, SIMPLY_ACCEPTED, IN_HANDLING, IN_HEARING, IN_MEDIATION, UNDER_REVIEW, UNDER_SECOND_REVIEW,
                    SECOND_REVIEW_HEARING -> "working";
            case OPINION_ISSUED, SERVED, REVIEW_SERVED, REPLIED, DIVERTED, SENT_TO_POLITICAL_LEGAL,
                    SENT_TO_DISCIPLINE -> "neutral";
            case COMPLETED, FINALISED -> "done";
            case REFUSED, NO_FURTHER_ACCEPTANCE, WITHDRAWN -> "stopped";
        };
    }
}
