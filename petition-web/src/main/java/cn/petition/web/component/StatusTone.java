package cn.petition.web.component;

import cn.petition.domain.petition.PetitionStatus;

/** The colour of a status: whose turn it is, or that it is over. */
public final class StatusTone {

    private StatusTone() {}

    public static String of(PetitionStatus status) {
        return switch (status) {
            case REGISTERED, TRIAGED, AWAITING_INSTRUCTION, TRANSFERRED, ASSIGNED, OBJECTED, RECEIVED, REVIEW_REQUESTED,
                    SECOND_REVIEW_REQUESTED -> "waiting";
            case IN_CONSULTATION, ACCEPTED, SIMPLY_ACCEPTED, IN_HANDLING, IN_HEARING, IN_MEDIATION, UNDER_REVIEW, UNDER_SECOND_REVIEW,
                    SECOND_REVIEW_HEARING -> "working";
            case SETTLED, OPINION_ISSUED, SERVED, REVIEW_DECIDED, REVIEW_SERVED, SECOND_REVIEW_DECIDED, REPLIED, DIVERTED,
                    SENT_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL, SENT_TO_DISCIPLINE -> "neutral";
            case COMPLETED, FINALISED -> "done";
            case REFUSED, NO_FURTHER_ACCEPTANCE, WITHDRAWN -> "stopped";
        };
    }
}
