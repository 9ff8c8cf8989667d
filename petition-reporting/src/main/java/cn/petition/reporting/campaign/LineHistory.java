package cn.petition.reporting.campaign;

import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one matter in a campaign or in the backlog.
 *
 * @param standing the matter itself, or the one into which it was joined: settled together
 * @param steps steps of the line in the order in which they were recorded
 * @param resolutions steps by which the matter was resolved or counted as unresolved again, in their order
 */
record LineHistory(
        UUID line,
        UUID matter,
        UUID standing,
        @Nullable UUID campaign,
        List<LineStep> steps,
        List<ResolutionStep> resolutions) {

    /** A step of the line; what it does not change is {@code null}. */
    record LineStep(
            LocalDate on,
            LedgerStatus to,
            @Nullable UUID organ,
            @Nullable LocalDate dueOn,
            @Nullable String leader,
            @Nullable String source) {}

    /** @param resolvedOn day of the settlement; {@code null} when the dispute came up again */
    record ResolutionStep(LocalDate on, @Nullable LocalDate resolvedOn) {}

    LineHistory {
        steps = List.copyOf(steps);
        resolutions = List.copyOf(resolutions);
    }

    /** How it stood at the end of a day; nothing before it came into the ledger or after it was taken out. */
    Optional<LineState> asOf(LocalDate day) {
        LineStep first = steps.get(0);
        if (first.on().isAfter(day)) {
            return Optional.empty();
        }
        LedgerStatus status = first.to();
        UUID organ = null;
        LocalDate due = null;
        String leader = null;
        String source = null;
        for (LineStep step : steps) {
            if (step.on().isAfter(day)) {
                continue;
            }
            status = step.to();
            organ = step.organ() == null ? organ : step.organ();
            due = step.dueOn() == null ? due : step.dueOn();
            leader = step.leader() == null ? leader : step.leader();
            source = step.source() == null ? source : step.source();
        }
        if (status == LedgerStatus.CANCELLED) {
            return Optional.empty();
        }
        return Optional.of(new LineState(
                line, matter, standing, campaign, day, status, first.on(), organ, due, leader, source, resolvedAt(day)));
    }

    private @Nullable LocalDate resolvedAt(LocalDate day) {
        LocalDate resolved = null;
        for (ResolutionStep step : resolutions) {
            if (!step.on().isAfter(day)) {
                resolved = step.resolvedOn();
            }
        }
        return resolved;
    }
}
