package cn.petition.workflow.transfer;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The objection that the office now decides on: which organ made it, and when. */
record Objection(UUID by, LocalDate on) {

    static Objection on(MatterAtHand matter) {
        return matter.petition().steps().stream()
                .filter(step -> step.action() == CaseAction.OBJECT_TO_TRANSFER)
                .reduce((earlier, later) -> later)
                .map(step -> new Objection(Objects.requireNonNull(step.actorOrgan()), step.occurredOn()))
                .orElseThrow(() -> new ActionRefused("AnObjectionWasMade", "该事项没有待核实的异议。", null));
    }
}
