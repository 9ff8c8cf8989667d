package cn.petition.workflow.casefile;

import cn.petition.domain.petition.CaseAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who took a matter first and who answers for it (首接首办责任). The first organ stays answerable until another one has
 * received the matter, or its return was consented to.
 *
 * @param first organ that received the matter or took it up first
 * @param firstOn day on which it did
 * @param answerable organ that answers now, {@code null} after a return until somebody has received the matter again
 * @param answerableOn day since which it does
 */
public record FirstHandling(
        String first, LocalDate firstOn, @Nullable String answerable, @Nullable LocalDate answerableOn) {

    /** Reads it off the case log, oldest line first; empty as long as nobody has taken the matter. */
    public static Optional<FirstHandling> of(List<StepInFile> steps) {
        FirstHandling handling = null;
        for (var step : steps) {
            if ((step.action() == CaseAction.RECEIVE || step.action() == CaseAction.TAKE_UP) && step.actorOrgan() != null) {
                handling = handling == null
                        ? new FirstHandling(step.actorOrgan(), step.occurredOn(), step.actorOrgan(), step.occurredOn())
                        : handling.takenBy(step.actorOrgan(), step.occurredOn());
            }
            if (step.action() == CaseAction.CONSENT_TO_RETURN && handling != null) {
                handling = new FirstHandling(handling.first, handling.firstOn, null, null);
            }
        }
        return Optional.ofNullable(handling);
    }

    private FirstHandling takenBy(String organ, LocalDate on) {
        return organ.equals(answerable) ? this : new FirstHandling(first, firstOn, organ, on);
    }
}
