package cn.petition.reporting.statistic;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The counters that the database keeps in the transaction of every registration and step, as rows on which the conditions
 * of figures are asked like on the rows themselves, each standing for {@code n} of them. They answer questions about
 * whole years for the organ above all others, as of now or as of the end of a year; other questions are counted row by
 * row. What has changed since an as-of day is taken out of them and counted row by row as well.
 */
final class YearCounters {

    private static final String ANY_ORGAN = "'00000000-0000-0000-0000-000000000000'::uuid";

    /** What conditions may ask of a counter; whatever else they ask of {@code r} only the rows can tell. */
    private static final Map<MatterRows, Pattern> ASKED = Map.of(
            MatterRows.FILING,
            Pattern.compile("r\\.(channel|first_known|first_at_office|group_visit|visitor_count)\\b"),
            MatterRows.MATTER,
            Pattern.compile("r\\.(category_code\\b|complained_organ_id is not null|completed_on is not null)"),
            MatterRows.ANSWERED_MATTER,
            Pattern.compile("r\\.(days_to_answer <= (15|30|60)(?![0-9])|category_code\\b)"),
            MatterRows.CASE_EVENT,
            Pattern.compile("r\\.(happened|opinion_outcome|office_rating|organ_rating|organ_id|reported)\\b"),
            MatterRows.DUTY,
            Pattern.compile("r\\.(duty|outcome|ended_on|overdue_after)\\b"),
            MatterRows.OVERDUE_DUTY,
            Pattern.compile("r\\.(duty)\\b"));
    private static final Pattern ROW = Pattern.compile("(?<![a-z_])r\\.");

    private final Inquiry inquiry;
    private final boolean current;
    private final int asOfYear;

    YearCounters(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.current = inquiry.asOf().isCurrent();
        this.asOfYear = inquiry.asOf().day().getYear();
    }

    /** Whether the counters can answer the question at all. */
    boolean answer() {
        var scope = inquiry.scope();
        var asOf = inquiry.asOf();
        return scope.aboveAll()
                && scope.organ() == null
                && scope.place() == null
                && asOf.knownAt() == null
                && isFirstOfYear(inquiry.period().from())
                && isFirstOfYear(inquiry.period().to())
                && (current || isFirstOfYear(asOf.day().plusDays(1)) && asOf.day().isBefore(asOf.today()));
    }

    private static boolean isFirstOfYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    /** Whether they know all that a figure asks. */
    boolean know(Tally<?, ?> tally) {
        if (!(tally.population().grain().rows() instanceof MatterRows rows) || !ASKED.containsKey(rows)) {
            return false;
        }
        var asked = tally.population().condition().sql() + " " + tally.measure().contribution();
        return !ROW.matcher(ASKED.get(rows).matcher(asked).replaceAll(" ")).find();
    }

    Map<String, Object> parameters() {
        var period = inquiry.period();
        var last = period.to().getYear() - 1;
        return Map.of(
                "firstYear", period.from().getYear(),
                "lastYear", current ? last : Math.min(last, asOfYear),
                "asOfYear", asOfYear);
    }

    /**
     * The counters of a kind of row, or the same of some matters only, counted from their rows.
     *
     * @param some whether only the matters {@code :some} are meant
     */
    String rows(MatterRows rows, Set<CaseEvent> events, boolean some) {
        return switch (rows) {
            case FILING ->
                "select c.channel, c.first_known, c.first_at_office, c.group_visit, c.visitors as visitor_count, c.n from "
                        + table("figure_filing", some) + received(some);
            case MATTER ->
                "select c.category_code, case when c.complained then " + ANY_ORGAN + " end as complained_organ_id, case when "
                        + happenedBy("c.completed_year") + " then make_date(c.completed_year, 12, 31) end as completed_on, c.n from "
                        + table("figure_matter", some) + received(some);
            case ANSWERED_MATTER ->
                "select c.category_code, c.answer_days as days_to_answer, c.n from " + table("figure_matter", some)
                        + received(some) + " and " + happenedBy("c.answered_year");
            case CASE_EVENT -> events(events, some);
            case DUTY ->
                duties(some) + " and c.day >= :from and c.day < :to";
            case OVERDUE_DUTY ->
                duties(some) + " and c.day < :day and not coalesce(" + happenedBy("c.ended") + ", false)";
            default -> throw new IllegalArgumentException("No counters of " + rows);
        };
    }

    private static String table(String name, boolean some) {
        return (some ? name + "_row" : name) + " c";
    }

    private static String restricted(boolean some) {
        return some ? " and c.matter_id = any(cast(:some as uuid[]))" : "";
    }

    private static String received(boolean some) {
        return " where c.year between :firstYear and :lastYear" + restricted(some);
    }

    private String events(Set<CaseEvent> events, boolean some) {
        var bits = events.stream()
                .filter(event -> event != CaseEvent.SUPERVISED)
                .map(event -> "case when c." + event.column().replace("_on", "") + " between :firstYear and :lastYear then "
                        + event.bit() + " else 0 end")
                .collect(Collectors.joining(" + "));
        // the offset keeps the planner from adding up the bits once for each figure
        return "select * from (select c.organ_id, c.opinion_outcome, c.office_rating, c.organ_rating, c.approved as reported, " + bits
                + " as happened, c.n from " + table("figure_event", some) + " where true" + restricted(some)
                + " offset 0) e where e.happened <> 0";
    }

    private String duties(boolean some) {
        var ended = current ? "c.ended is not null" : happenedBy("c.ended");
        return "select c.kind as duty, c.day as overdue_after, case when " + ended + " then c.outcome end as outcome,"
                + " case when " + ended + " then case when c.late then c.day + 1 else c.day end end as ended_on, c.n from "
                + table("figure_duty", some) + " where " + (current ? "true" : "c.begun <= :asOfYear") + restricted(some);
    }

    private String happenedBy(String year) {
        return current ? year + " is not null" : year + " <= :asOfYear";
    }

    /**
     * The matters of which the counters do not tell what the reader asks: sealed ones that are open to the reader, and for
     * a past day those in which something that the rows forget has changed since. For filings, with all that were joined
     * with them.
     */
    String elsewhere(MatterRows rows, boolean asksWhatAbout, boolean asksCompletion, boolean asksReport) {
        var sealed = inquiry.scope().named().isEmpty()
                ? ""
                : "select v.matter_id as id from matter_viewer v join matter h on h.id = v.matter_id and h.sealed"
                        + " where v.viewer_id in (:named)";
        if (current) {
            return sealed;
        }
        var moved = "select s.matter_id, s.other_matter_id from matter_step s where s.action in ('JOIN', 'DETACH')"
                + " and s.occurred_on > :day";
        var changed = rows == MatterRows.FILING
                ? "select matter_id as id from (" + moved + ") g union select other_matter_id from (" + moved
                        + ") g union select m.id from matter m join (" + moved + ") g on m.joined_into_id = g.other_matter_id"
                : "select g.matter_id as id from (" + moved + ") g";
        if (asksWhatAbout) {
            changed += " union " + stepped("'TRIAGE'");
        }
        if (asksReport) {
            changed += " union " + stepped("'COMPLETE', 'APPROVE_REPORT', 'RETURN_REPORT'");
        }
        if (asksCompletion) {
            changed += " union select m.id from matter m where m.milestone_repeated and m.last_milestone_on > :day"
                    + " and m.received_on <= :day";
        }
        return sealed.isEmpty() ? changed : sealed + " union " + changed;
    }

    private static String stepped(String actions) {
        return "select s.matter_id as id from matter_step s join matter m on m.id = s.matter_id and m.received_on <= :day"
                + " where s.action in (" + actions + ") and s.occurred_on > :day";
    }
}
