package cn.petition.domain.petition;

import cn.petition.domain.organ.Actor;
import java.util.UUID;

/** A step is taken by the organ the lifecycle names, through an officer with a fitting role. */
final class ActorMayTakeTheStep {

    void check(Petition petition, Transition row, Actor actor) {
        if (!allows(petition, row, actor)) {
            throw new ActionRefused(
                    "ActorMayTakeTheStep",
                    "“" + Labels.of(row.action()) + "”应由" + Labels.of(row.by()) + "的有关人员办理，您目前的单位或角色不能办理。",
                    null);
        }
    }

    boolean allows(Petition petition, Transition row, Actor actor) {
        if (row.by() == Party.SYSTEM) {
            return false;
        }
        return actor.isAnyOf(row.by().roles()) && actsForTheRightOrgan(petition, row.by(), actor.organ());
    }

    private static boolean actsForTheRightOrgan(Petition petition, Party party, UUID organ) {
        boolean registering = organ.equals(petition.registeringOrgan());
        boolean responsible = organ.equals(petition.responsibleOrganOrNull());
        return switch (party) {
            case REGISTERING_OFFICE, TRIAGE_DESK -> registering;
            case RESPONSIBLE_ORGAN, RECEIVING_OFFICE, REVIEWING_ORGAN -> responsible;
            case ANY_INVOLVED_ORGAN -> registering || responsible;
            case SYSTEM -> false;
        };
    }
}
