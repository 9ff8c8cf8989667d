package cn.petition.reporting.campaign;

import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter in a campaign or in the backlog as it stood at the end of a day.
 *
 * @param line the line of the ledger
 * @param standing the matter itself, or the one into which it was joined
 * @param day the day asked for
 * @param assignedOn day on which it came into the ledger (交办日期)
 * @param organ who had to act, {@code null} if nobody was named
 * @param dueOn target day as it stood then (时限)
 * @param leader leader in charge as the line said then, {@code null} if none
 * @param source name of the {@code CaseSource}, {@code null} where the ledger does not ask
 * @param resolvedOn day on which the dispute itself was settled, {@code null} if it was not settled then
 */
public record LineState(
        UUID line,
        UUID matter,
        UUID standing,
        @Nullable UUID campaign,
        LocalDate day,
        LedgerStatus status,
        LocalDate assignedOn,
        @Nullable UUID organ,
        @Nullable LocalDate dueOn,
        @Nullable String leader,
        @Nullable String source,
        @Nullable LocalDate resolvedOn) {

    /** Whether the responsible organ has reported it closed and was not sent back (报结). */
    public boolean reported() {
        return status == LedgerStatus.REPORTED || status == LedgerStatus.CLOSED;
    }

    public boolean resolved() {
        return resolvedOn != null;
    }

    /** Settled on or before the target day; without a target day nothing can be late. */
    public boolean onTime() {
        return resolvedOn != null && (dueOn == null || !resolvedOn.isAfter(dueOn));
    }

    /** Not settled although the target day has passed. */
    public boolean late() {
        return resolvedOn == null && dueOn != null && dueOn.isBefore(day);
    }
}
