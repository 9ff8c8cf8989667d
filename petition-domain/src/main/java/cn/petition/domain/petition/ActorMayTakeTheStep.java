package cn.petition.domain.petition;

import cn.petition.domain.organ.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A step is taken by the organ the lifecycle names, through an officer with a fitting role. */
final class ActorMayTakeTheStep {

    /** The row on whose behalf this officer may act, out of all rows for one action in one status. */
    Transition choose(Standing standing, List<Transition> rows, Actor actor) {
        return rows.stream()
                .filter(row -> allows(standing, row, actor))
                .findFirst()
                .orElseThrow(() -> refused(rows));
    }

    boolean allows(Standing standing, Transition row, Actor actor) {
        if (row.by() == Party.SYSTEM) {
            return false;
        }
        var party = recordedBy(standing, row.by());
        return actor.isAnyOf(party.roles()) && actsForTheRightOrgan(standing, party, actor.organ());
    }

    /** What a reviewing organ without this system does is recorded by the triage desk of the registering office. */
    private static Party recordedBy(Standing standing, Party party) {
        return party == Party.REVIEWING_ORGAN && standing.reviewedOutside() ? Party.TRIAGE_DESK : party;
    }

    private static boolean actsForTheRightOrgan(Standing standing, Party party, UUID organ) {
        boolean registering = organ.equals(standing.registeringOrgan());
        boolean responsible = organ.equals(standing.responsibleOrgan());
        return switch (party) {
            case REGISTERING_OFFICE, TRIAGE_DESK, OFFICE_LEADER, COORDINATOR -> registering;
            case RESPONSIBLE_ORGAN, RECEIVING_OFFICE -> responsible;
            case JOINT_ORGAN -> standing.jointOrgans().contains(organ);
            case EXECUTING_ORGAN -> standing.executingOrgans().contains(organ);
            case REVIEWING_ORGAN -> organ.equals(standing.reviewingOrgan());
            case ANY_INVOLVED_ORGAN -> registering || responsible;
            // that it keeps a ledger with this matter is known to the ledger, which alone takes these steps
            case LEDGER_OFFICE -> true;
            case SYSTEM -> false;
        };
    }

    private static ActionRefused refused(List<Transition> rows) {
        String parties = rows.stream().map(row -> Labels.of(row.by())).distinct().collect(Collectors.joining("或"));
        return new ActionRefused(
                "ActorMayTakeTheStep",
                "“" + Labels.of(rows.get(0).action()) + "”应由" + parties + "的有关人员办理，您目前的单位或角色不能办理。",
                null);
    }
}
