package cn.petition.reporting.desk;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.reporting.ledger.LedgerFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A number of lines of one ledger on the desk.
 *
 * @param statuses any of these, all when empty
 */
public record LedgerFigure(LedgerKind kind, Set<LedgerStatus> statuses, LedgerSpan span) {

    public LedgerFigure {
        statuses = Set.copyOf(statuses);
    }

    public static LedgerFigure of(LedgerKind kind, LedgerSpan span, LedgerStatus... statuses) {
        return new LedgerFigure(kind, Set.of(statuses), span);
    }

    /** The figures that stand on the desk, ledger by ledger. */
    public static List<LedgerFigure> onTheDesk(LedgerKind kind) {
        return switch (kind) {
            case HAND_DOWN_BATCH -> of(kind, new LedgerStatus[] {LedgerStatus.IN_PROGRESS, LedgerStatus.CLOSED});
            case HAND_DOWN_ROW -> of(
                    kind,
                    new LedgerStatus[] {
                        LedgerStatus.UNDECIDED, LedgerStatus.STANDING, LedgerStatus.REPORTED, LedgerStatus.CLOSED
                    },
                    LedgerSpan.LATE);
            case CAMPAIGN -> of(kind, new LedgerStatus[] {LedgerStatus.IN_PROGRESS}, LedgerSpan.LATE);
            case CAMPAIGN_MATTER, BACKLOG_CASE -> of(
                    kind,
                    new LedgerStatus[] {
                        LedgerStatus.ASSIGNED, LedgerStatus.IN_PROGRESS, LedgerStatus.REPORTED, LedgerStatus.CLOSED
                    },
                    LedgerSpan.LATE);
            case LEADER_CASE -> of(
                    kind,
                    new LedgerStatus[] {
                        LedgerStatus.ASSIGNED,
                        LedgerStatus.IN_PROGRESS,
                        LedgerStatus.REPORTED,
                        LedgerStatus.VERIFIED,
                        LedgerStatus.CLOSED
                    },
                    LedgerSpan.LATE);
            case RECEPTION -> of(kind, new LedgerStatus[] {LedgerStatus.PLANNED, LedgerStatus.HELD}, LedgerSpan.LATE);
            case TASK -> of(
                    kind,
                    new LedgerStatus[] {LedgerStatus.ASSIGNED, LedgerStatus.REPORTED},
                    LedgerSpan.DUE_TODAY,
                    LedgerSpan.DUE_SOON,
                    LedgerSpan.LATE);
            case SUPERVISION -> of(
                    kind,
                    new LedgerStatus[] {
                        LedgerStatus.DRAFTED, LedgerStatus.ISSUED, LedgerStatus.ANSWERED, LedgerStatus.ESCALATED
                    },
                    LedgerSpan.DUE_TODAY,
                    LedgerSpan.DUE_SOON,
                    LedgerSpan.LATE);
            case SUGGESTION -> of(
                    kind, new LedgerStatus[] {LedgerStatus.ISSUED, LedgerStatus.ANSWERED}, LedgerSpan.LATE);
            case DISPUTE, EARLY_WARNING, SCREENING_TASK, MEETING, INSPECTION, CONDUCT, APPRAISAL ->
                of(kind, new LedgerStatus[0], LedgerSpan.OPEN, LedgerSpan.LATE);
            // nobody has to act on what is only recorded
            case WORK_RECORD -> List.of();
        };
    }

    private static List<LedgerFigure> of(LedgerKind kind, LedgerStatus[] statuses, LedgerSpan... spans) {
        var figures = new ArrayList<LedgerFigure>();
        Arrays.stream(statuses).forEach(status -> figures.add(of(kind, LedgerSpan.ANY, status)));
        Arrays.stream(spans).forEach(span -> figures.add(of(kind, span)));
        return List.copyOf(figures);
    }

    /**
     * What its list asks for, so that the list has as many lines as the figure says.
     *
     * @param soon last day of the days of warning
     */
    public LedgerFilter filter(LocalDate today, LocalDate soon) {
        var filter = LedgerFilter.all(kind).at(statuses.toArray(LedgerStatus[]::new));
        return switch (span) {
            case ANY -> filter;
            case OPEN -> filter.stillOpen();
            case LATE -> filter.late(today);
            case DUE_TODAY -> filter.due(today, today);
            case DUE_SOON -> filter.due(today.plusDays(1), soon);
        };
    }

    boolean counts(LedgerStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }
}
