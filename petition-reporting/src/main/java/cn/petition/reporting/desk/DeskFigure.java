package cn.petition.reporting.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of matters (件) on the supervisor's desk. Its condition counts it and finds its list, so that the two cannot
 * differ. A matter that was joined into another is counted there.
 */
public enum DeskFigure {
    /** Somebody still owes something (在办). */
    OPEN(true, "true"),
    /** The earliest open duty ends today, or ended on a day off from which it is put off to a later day (今日到期). */
    DUE_TODAY(true, "m.due_on <= :today and m.overdue_after >= :today"),
    /** The earliest open duty ends within the days of warning, later than today (预警期内). */
    DUE_SOON(true, "m.due_on > :today and m.due_on <= :soon"),
    /** The last day of the earliest open duty has passed (超期). */
    OVERDUE(true, "m.overdue_after < :today"),
    /** Handed over and not yet received by the organ (转送、交办后未签收). */
    NOT_RECEIVED(true, "m.status in ('TRANSFERRED', 'ASSIGNED')"),
    /** Received, and neither accepted nor refused nor given back (签收后未答复是否受理). */
    NOT_DECIDED(true, "m.status = 'RECEIVED'"),
    /** A report on an assignment is owed and its last day has passed (应报未报). */
    REPORT_MISSING(true, """
            m.id in (select owed.matter_id from obligation owed where owed.kind = 'COMPLETION_REPORT'
                and owed.ended_on is null and owed.overdue_after < :today)"""),
    /** Objected to twice or more, or the report on it was given back twice or more (多次退回). */
    BOUNCING(true, """
            m.id in (select bounced.matter_id from matter_step bounced
                where bounced.action in ('OBJECT_TO_TRANSFER', 'RETURN_REPORT')
                group by bounced.matter_id, bounced.action having count(*) >= 2)"""),
    /** The report on an assignment waits for approval; the matter itself is completed (报结待审核). */
    REPORT_AWAITING(false, "m.report_state = 'AWAITING_APPROVAL' and m.joined_into_id is null");

    /** What is counted in one look at all open matters. */
    static final List<DeskFigure> OF_OPEN =
            Arrays.stream(values()).filter(figure -> figure.ofOpen).toList();

    private final boolean ofOpen;
    private final String condition;

    DeskFigure(boolean ofOpen, String condition) {
        this.ofOpen = ofOpen;
        this.condition = condition;
    }

    /** How the list is called in an address: {@code due-today}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeskFigure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** Condition over {@code matter m}, {@code :today} and {@code :soon}; for a figure of open matters, among these. */
    String condition() {
        return condition;
    }

    /** The same without knowing that the matter is open. */
    String wholeCondition() {
        return ofOpen ? "m.open and " + condition : condition;
    }
}
