package cn.petition.domain.petition;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which what figures count happened to a matter, each the latest of its kind, as its case log says.
 *
 * @param takenUpOn accepted, simply or in the ordinary way (受理)
 * @param answeredOn first answer of any form: opinion, reply to a proposal, or the answer a ledger brought
 * @param completedOn completed, or brought by a ledger as answered
 * @param lastMilestoneOn latest of all these days
 * @param milestoneRepeated whether something happened twice, so that one day does not tell all and the log is asked
 */
@Embeddable
public record Milestones(
        @Nullable LocalDate transferredOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate sentAwayOn,
        @Nullable LocalDate takenUpOn,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate opinionOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate ratedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate lastMilestoneOn,
        boolean milestoneRepeated) {

    static final Milestones NONE =
            new Milestones(null, null, null, null, null, null, null, null, null, null, false);

    /** As they are after one more step; steps follow each other in time. */
    Milestones after(CaseAction action, LocalDate on) {
        return switch (action) {
            case TRANSFER, TRANSFER_IMPORTED -> with(on, transferredOn, on, assignedOn, sentAwayOn, takenUpOn, refusedOn);
            case ASSIGN_WITH_REPORT -> with(on, assignedOn, transferredOn, on, sentAwayOn, takenUpOn, refusedOn);
            case SEND_TO_POLITICAL_LEGAL, SEND_TO_DISCIPLINE ->
                with(on, sentAwayOn, transferredOn, assignedOn, on, takenUpOn, refusedOn);
            case ACCEPT, ACCEPT_SIMPLY, ACCEPTANCE_IMPORTED ->
                with(on, takenUpOn, transferredOn, assignedOn, sentAwayOn, on, refusedOn);
            case REFUSE_ACCEPTANCE, REFUSE_FURTHER_ACCEPTANCE ->
                with(on, refusedOn, transferredOn, assignedOn, sentAwayOn, takenUpOn, on);
            case ISSUE_OPINION -> ended(on, opinionOn, on, completedOn, ratedOn).answered(on);
            case COMPLETE -> ended(on, completedOn, opinionOn, on, ratedOn);
            case ANSWER_IMPORTED -> ended(on, completedOn, opinionOn, on, ratedOn).answered(on);
            case RATE -> ended(on, ratedOn, opinionOn, completedOn, on);
            case REPLY_TO_PROPOSAL -> answered(on);
            default -> this;
        };
    }

    private Milestones with(
            LocalDate on,
            @Nullable LocalDate before,
            @Nullable LocalDate transferred,
            @Nullable LocalDate assigned,
            @Nullable LocalDate sentAway,
            @Nullable LocalDate takenUp,
            @Nullable LocalDate refused) {
        return new Milestones(
                transferred,
                assigned,
                sentAway,
                takenUp,
                refused,
                opinionOn,
                completedOn,
                ratedOn,
                answeredOn,
                on,
                milestoneRepeated || before != null);
    }

    private Milestones ended(
            LocalDate on,
            @Nullable LocalDate before,
            @Nullable LocalDate opinion,
            @Nullable LocalDate completed,
            @Nullable LocalDate rated) {
        return new Milestones(
                transferredOn,
                assignedOn,
                sentAwayOn,
                takenUpOn,
                refusedOn,
                opinion,
                completed,
                rated,
                answeredOn,
                on,
                milestoneRepeated || before != null);
    }

    private Milestones answered(LocalDate on) {
        return new Milestones(
                transferredOn,
                assignedOn,
                sentAwayOn,
                takenUpOn,
                refusedOn,
                opinionOn,
                completedOn,
                ratedOn,
                answeredOn == null ? on : answeredOn,
                on,
                milestoneRepeated);
    }
}
