package cn.petition.domain.petition;

import cn.petition.domain.organ.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands, as far as the next step depends on it; an aggregate and a read model both have it.
 *
 * @param extended whether an extension of handling is in force
 * @param reviewingOrgan the organ that reviews or has reviewed the opinion
 * @param jointOrgans organs that owe a contribution to the responsible one
 * @param reviewedOutside whether the reviewing organ works without this system
 * @param opinionServed whether a handling opinion has reached the petitioner
 * @param reviewServed whether a review opinion has
 * @param executingOrgans organs that have to carry out a supported opinion
 * @param report where the completion report on an assignment stands
 * @param reviewByRegion whether the review runs under a regional text, which may know an extension of it
 * @param resolved whether the dispute itself is settled
 */
public record Standing(
        PetitionStatus status,
        MatterKind kind,
        boolean sealed,
        UUID registeringOrgan,
        @Nullable UUID responsibleOrgan,
        boolean joined,
        boolean rated,
        boolean extended,
        @Nullable UUID reviewingOrgan,
        Set<UUID> jointOrgans,
        boolean reviewedOutside,
        boolean opinionServed,
        boolean reviewServed,
        Set<UUID> executingOrgans,
        @Nullable OpinionOutcome outcome,
        @Nullable ReportState report,
        boolean reviewByRegion,
        boolean resolved) {

    public Standing {
        jointOrgans = Set.copyOf(jointOrgans);
        executingOrgans = Set.copyOf(executingOrgans);
    }

    /** The actions the lifecycle offers to an officer right now, under the rule set in force, in the order of the road. */
    public List<CaseAction> offers(Actor actor, String ruleSet) {
        var party = new ActorMayTakeTheStep();
        return PetitionLifecycle.from(status).stream()
                .filter(row -> row.articleUnder(ruleSet) != null && row.by() != Party.LEDGER_OFFICE)
                .filter(row -> party.allows(this, row, actor))
                .map(Transition::action)
                .filter(this::makesSense)
                .distinct()
                .toList();
    }

    /**
     * The row of the lifecycle by which an officer takes a step now.
     *
     * @throws ActionRefused when the lifecycle does not know the step here, or not for this officer
     */
    public Transition row(CaseAction action, Actor actor, String ruleSet) {
        var rows = PetitionLifecycle.find(status, action, ruleSet);
        if (rows.isEmpty()) {
            throw new ActionRefused(
                    "PetitionLifecycle",
                    "“" + Labels.of(status) + "”的事项不能“" + Labels.of(action) + "”，请刷新页面查看当前状态。",
                    null);
        }
        return new ActorMayTakeTheStep().choose(this, rows, actor);
    }

    private boolean makesSense(CaseAction action) {
        if (joined || action == CaseAction.DETACH) {
            return joined && (action == CaseAction.DETACH || action == CaseAction.CORRECT_RECORD);
        }
        return switch (action) {
            case SEAL -> !sealed;
            case SEND_TO_DISCIPLINE -> kind == MatterKind.ACCUSATION;
            case ACCEPT, ACCEPT_SIMPLY -> kind == MatterKind.REDRESS;
            case REPLY_TO_PROPOSAL -> kind == MatterKind.PROPOSAL;
            case REVOKE_EXTENSION -> extended;
            case RATE -> !rated && !sealed;
            case ORDER_EXECUTION -> outcome == OpinionOutcome.SUPPORTED;
            case APPROVE_REPORT, RETURN_REPORT -> report == ReportState.AWAITING_APPROVAL;
            case RESOLVE -> !resolved && kind != MatterKind.ACCUSATION;
            case REVOKE_RESOLUTION -> resolved;
            case REQUEST_REVIEW -> opinionServed && !reviewServed;
            case REQUEST_SECOND_REVIEW -> reviewServed;
            case EXTEND_REVIEW -> reviewByRegion;
            default -> true;
        };
    }
}
