package cn.petition.reporting.statistic;

import cn.petition.domain.petition.CaseAction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query from which the rows of a grain come for one question: within the period, visible to the reader, within the
 * scope, and in the state of the as-of moment. Counting and listing both begin with this text; the values of the
 * question are bound as parameters.
 *
 * <p>Events are read from the columns of {@code matter} that keep the day of each, which a later as-of day does not
 * change; where an event happened twice, or where it matters what was known when, they are read from the case log. What
 * a later step overwrites (joining, place, category, responsible organ) is taken from the row for today and from the log
 * for the past.
 *
 * <p>No step precedes the receipt of its matter, so that the end of the period also bounds the receipt.
 */
final class RowSource {

    private static final Set<CaseAction> ANSWERS =
            EnumSet.of(CaseAction.ISSUE_OPINION, CaseAction.REPLY_TO_PROPOSAL, CaseAction.ANSWER_IMPORTED);
    private static final Set<CaseAction> HANDING_OVER = EnumSet.of(
            CaseAction.TRANSFER,
            CaseAction.ASSIGN_WITH_REPORT,
            CaseAction.SEND_TO_POLITICAL_LEGAL,
            CaseAction.SEND_TO_DISCIPLINE,
            CaseAction.CONSENT_TO_RETURN);
    private static final Set<CaseAction> JOINING = EnumSet.of(CaseAction.JOIN, CaseAction.DETACH);

    /** A settlement counts from its own day, which may lie before the day on which it was verified. */
    private static final String RESOLVED_ON = "coalesce(cast(s.facts ->> 'resolvedOn' as date), s.occurred_on)";

    /** Nobody rates later than so many days after the answer, holidays included. */
    private static final int LONGEST_RATING = 400;

    /** Stands for no bound on what was known when. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final String RECEIVED_WITHIN = " and v.received_on >= :from and v.received_on < :until";
    private static final String REPEATED = "m.milestone_repeated and m.last_milestone_on >= :from";
    private static final String RECEIVED_BEFORE = " and v.received_on < :until";

    private final Inquiry inquiry;
    private final boolean current;
    private final boolean allKnown;
    private final boolean tellsState;
    private final boolean some;

    RowSource(Inquiry inquiry) {
        this(inquiry, true);
    }

    /** @param tellsState whether place and category of a row are asked for; without, a past moment costs less */
    RowSource(Inquiry inquiry, boolean tellsState) {
        this(inquiry, tellsState, false);
    }

    /** @param some whether only the matters {@code :some} are asked for */
    RowSource(Inquiry inquiry, boolean tellsState, boolean some) {
        this.inquiry = inquiry;
        this.some = some;
        this.tellsState = tellsState || inquiry.scope().organ() != null || inquiry.scope().place() != null;
        this.current = inquiry.asOf().isCurrent();
        this.allKnown = inquiry.asOf().knownAt() == null;
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        var asOf = inquiry.asOf();
        var organ = inquiry.scope().organ();
        values.put("ownOrgan", organ == null ? inquiry.scope().reader() : organ);
        values.put("knownBy", (asOf.knownAt() == null ? END_OF_TIME : asOf.knownAt()).atOffset(ZoneOffset.UTC));
        values.put("from", inquiry.period().from());
        values.put("to", inquiry.period().to());
        values.put("viewerOrgan", inquiry.scope().reader());
        values.put("readerOrgan", inquiry.scope().reader());
        values.put("viewerOfficer", inquiry.scope().readingOfficer());
        if (inquiry.scope().aboveAll()) {
            values.put("named", inquiry.scope().named());
        } else {
            values.put("viewers", inquiry.scope().viewers());
        }
        var day = asOf.day().isAfter(asOf.today()) ? asOf.today() : asOf.day();
        values.put("day", day);
        var to = inquiry.period().to();
        values.put("until", current || to.isBefore(day.plusDays(1)) ? to : day.plusDays(1));
        if (asOf.knownAt() != null) {
            values.put("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC));
        }
        if (inquiry.scope().organ() != null) {
            values.put("organs", inquiry.scope().organs());
        }
        if (inquiry.scope().place() != null) {
            values.put("place", inquiry.scope().place());
        }
        return values;
    }

    /**
     * The rows, each with {@code row_id, matter_id, day, channel, organ_id, place_code, category_code,
     * complained_organ_id, visitor_count, detail, detail_on} and what the conditions of the grain ask for.
     *
     * @param events what the figures at hand ask about; other steps are not read
     */
    String rows(RowKind kind, Set<CaseEvent> events) {
        if (some) {
            var rows = kind == MatterRows.CASE_EVENT ? happenedOnce(withoutSupervision(events)) : matterRows((MatterRows) kind, events);
            return "select * from (" + rows + ") q where q.matter_id = any(cast(:some as uuid[]))";
        }
        if (kind instanceof LedgerRows ledger) {
            return new LedgerRowSource(this, inquiry).rows(ledger);
        }
        return kind instanceof MatterRows matters ? matterRows(matters, events) : townships();
    }

    /** Townships and streets in the area of the organ for which is asked, as they were on the as-of day. */
    private String townships() {
        return """
                select md5('division ' || d.code)::uuid as row_id, null::uuid as matter_id, null::uuid as line_id,
                    cast(:day as date) as day, null::text as channel, o.id as organ_id, d.code as place_code,
                    null::text as category_code, null::uuid as complained_organ_id, null::int as visitor_count,
                    null::text as detail, null::date as detail_on
                from division d join organ o on o.id = :ownOrgan
                where d.level = 4 and starts_with(d.code, o.division_code)
                    and coalesce(d.valid_from <= :day, true) and coalesce(d.valid_to >= :day, true)%s"""
                .formatted(inside("d.code"));
    }

    /** What happened to matters that the counters leave out: more than once, or told by another ledger. */
    String besideCounters(Set<CaseEvent> events) {
        var told = happenedByLog(withoutSupervision(events), REPEATED);
        return events.contains(CaseEvent.SUPERVISED) ? told + "\nunion all\n" + supervisedOnly() : told;
    }

    private static Set<CaseEvent> withoutSupervision(Set<CaseEvent> events) {
        var others = EnumSet.copyOf(events);
        others.remove(CaseEvent.SUPERVISED);
        return others;
    }

    private String only(String step) {
        return some ? " and " + step + ".matter_id = any(cast(:some as uuid[]))" : "";
    }

    private String matterRows(MatterRows rows, Set<CaseEvent> events) {
        return switch (rows) {
            case FILING -> filings();
            case MATTER -> matters(
                    "",
                    ", " + latest("m.completed_on", CaseEvent.COMPLETED.steps())
                            + " as completed_on, null::text as detail, null::date as detail_on",
                    "");
            case ANSWERED_MATTER -> allKnown
                    ? answered("", "m", " and m.answered_on " + (current ? "is not null" : "<= :day"))
                    : answered(" join " + answers() + " a on a.matter_id = m.id", "a", "");
            case CASE_EVENT -> caseEvents(events);
            case RESOLVED_MATTER -> resolved();
            case FIRST_HANDLED -> new FirstHandlerRowSource(this, inquiry).firstHandled();
            case ANSWERABLE -> new FirstHandlerRowSource(this, inquiry).answerable();
            case OFFICE_ACCEPTANCE -> acceptance(15, officeDecision());
            case ORGAN_ACCEPTANCE -> acceptance(30, organDecision());
            case RATEABLE -> rateable();
            case REVIEW -> new ReviewRowSource(this, inquiry).reviews();
            case HEARING -> new ReviewRowSource(this, inquiry).hearings();
            case DUTY -> duties(RECEIVED_BEFORE, " and o.overdue_after >= :from and o.overdue_after < :to");
            case OVERDUE_DUTY -> duties("", " and o.overdue_after < :day and " + ended("is null"));
        };
    }

    private String filings() {
        return """
                select f.id as row_id, f.matter_id, null::uuid as line_id, f.received_on as day, f.channel, f.organ_id,
                    %s as place_code, f.category_code, f.complained_organ_id, f.visitor_count, f.group_visit,
                    %s, null::text as detail, null::date as detail_on
                from filing f%s
                where f.received_on >= :from and f.received_on < :to%s%s%s%s%s"""
                .formatted(
                        area("f.matter_id", "f.organ_id", "f.place_code"),
                        current
                                ? "f.first_known, f.first_at_office"
                                : "coalesce(g.first_known, f.first_known) as first_known,"
                                        + " coalesce(g.first_at_office, f.first_at_office) as first_at_office",
                        current ? "" : " left join " + ranksThen() + " g on g.matter_id = f.matter_id",
                        received("f"),
                        allKnown ? "" : " and f.registered_at <= :knownAt",
                        visible("f.matter_id", RECEIVED_WITHIN),
                        inquiry.scope().organ() == null ? "" : " and f.organ_id in (:organs)",
                        inside(area("f.matter_id", "f.organ_id", "f.place_code")));
    }

    private String matters(String joins, String columns, String conditions) {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, m.received_on as day, m.channel,
                    m.registering_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count%s
                from matter m%s%s
                where m.received_on >= :from and m.received_on < :to%s%s%s%s%s%s"""
                .formatted(
                        area(),
                        categoryCode(),
                        columns,
                        joins,
                        stateThen(),
                        received("m"),
                        allKnown ? "" : " and m.registered_at <= :knownAt",
                        standing("m.id"),
                        visible("m.id", RECEIVED_WITHIN),
                        scoped(),
                        conditions);
    }

    private String answered(String joins, String row, String conditions) {
        return matters(
                joins,
                ", %1$s.answered_on - m.received_on as days_to_answer, 'ANSWERED' as detail, %1$s.answered_on as detail_on"
                        .formatted(row),
                conditions);
    }

    /**
     * Matters by a day that lies so many days after receipt, with the day of the decision that was due by then. The offset
     * keeps the planner from writing the expressions of the row into each of the conditions that ask for them.
     *
     * @param decision the joins and the expression for that day
     */
    private String acceptance(int days, Decision decision) {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, m.received_on + %1$d as day, m.channel,
                    m.registering_organ_id as organ_id, %2$s as place_code, %3$s as category_code,
                    m.complained_organ_id, null::int as visitor_count, m.received_on + %1$d as last_on,
                    %4$s as decided_on, %5$s as litigation, %6$s as handed,
                    case when %4$s is not null then 'DECIDED' end as detail, %4$s as detail_on
                from matter m%7$s%8$s
                where m.received_on >= cast(:from as date) - %1$d and m.received_on < cast(:to as date) - %1$d
                    and m.channel <> 'HANDED_DOWN'
                    and not exists (select 1 from filing f where f.matter_id = m.id
                        and not f.petitioner_count between 1 and 9999)%9$s%10$s%11$s%12$s%13$s
                offset 0"""
                .formatted(
                        days,
                        area(),
                        categoryCode(),
                        decision.day(),
                        litigation(),
                        handed(),
                        decision.joins(),
                        stateThen(),
                        received("m"),
                        allKnown ? "" : " and m.registered_at <= :knownAt",
                        standing("m.id"),
                        visible("m.id", ""),
                        scoped());
    }

    private record Decision(String joins, String day) {}

    /** The first evidence by which a petition office met its duty of triage. */
    private Decision officeDecision() {
        return new Decision(
                "\n" + """
                left join (select o.matter_id, min(o.ended_on) as decided_on from obligation o%s
                    where o.kind = 'TRIAGE' and o.outcome = 'MET' and o.started_on >= cast(:from as date) - 15
                        and o.started_on < :to%s
                    group by o.matter_id) d on d.matter_id = m.id"""
                        .formatted(
                                allKnown ? "" : " join matter_step z on z.id = o.end_step_id and z.recorded_at <= :knownAt",
                                current ? "" : " and o.ended_on <= :day"),
                "d.decided_on");
    }

    private Decision organDecision() {
        return new Decision(
                "",
                earliest(
                        "least(" + within("m.taken_up_on") + ", " + within("m.refused_on") + ")",
                        "'ACCEPT', 'ACCEPT_SIMPLY', 'ACCEPTANCE_IMPORTED', 'REFUSE_ACCEPTANCE', 'REFUSE_FURTHER_ACCEPTANCE'"));
    }

    /** Whether it was handed to another organ, or came to one that is no petition office. */
    private String handed() {
        return "(" + earliest(
                        "least(" + within("m.transferred_on") + ", " + within("m.assigned_on") + ")",
                        "'TRANSFER', 'TRANSFER_IMPORTED', 'ASSIGN_WITH_REPORT'")
                + " is not null or m.registering_organ_id in (select o.id from organ o where o.kind <> 'PETITION_OFFICE'))";
    }

    private static String within(String column) {
        return "case when " + column + " <= :day then " + column + " end";
    }

    private String earliest(String columns, String actions) {
        var log = "(select min(s.occurred_on) from matter_step s where s.matter_id = m.id and s.action in (" + actions + ")"
                + happened("s") + ")";
        return allKnown ? "case when m.milestone_repeated then " + log + " else " + columns + " end" : log;
    }

    /** The last day on which something happened by the as-of moment; the column tells of the present. */
    private String latest(String column, Set<CaseAction> actions) {
        if (current) {
            return column;
        }
        var log = "(select max(s.occurred_on) from matter_step s where s.matter_id = m.id and s.action in (" + quoted(actions)
                + ")" + happened("s") + ")";
        return allKnown ? "case when " + column + " <= :day then " + column + " when m.milestone_repeated then " + log + " end" : log;
    }

    /** Whether the matter was sent, or its petitioner guided, to the political-legal organs (涉法涉诉). */
    private String litigation() {
        return "(m.id in (select b.matter_id from matter_step b"
                + " where b.action in ('SEND_TO_POLITICAL_LEGAL', 'GUIDE_TO_POLITICAL_LEGAL')" + happened("b") + "))";
    }

    /**
     * Matters that were answered, and rated within the period, or whose last day for it lies in the period and has passed.
     * The day of the answer is that of service where it is known.
     */
    private String rateable() {
        var rated = allKnown ? within("m.rated_on") : latest("m.rated_on", CaseEvent.RATED.steps());
        var served = "case when m.served_on <= :day then m.served_on end";
        var last = "coalesce(" + served + ", m.answered_on) + (select cast(p.value as int) from regulation_parameter p"
                + " where p.key = 'rating.days' and p.region = '000000' and p.valid_from <= :day"
                + " order by p.valid_from desc limit 1)";
        return """
                select * from (
                    select m.id as row_id, m.id as matter_id, null::uuid as line_id, coalesce(%1$s, %2$s) as day, m.channel,
                        m.registering_organ_id as organ_id, %3$s as place_code, %4$s as category_code,
                        m.complained_organ_id, null::int as visitor_count, %1$s as rated_on,
                        case when %1$s is not null then 'RATED' else 'UNRATED' end as detail, %1$s as detail_on
                    from matter m%5$s
                    where coalesce(m.served_on, m.answered_on) < :to
                        and coalesce(m.served_on, m.answered_on) >= cast(:from as date) - %6$d
                        and m.answered_on <= :day and not m.sealed and not %7$s%8$s%9$s%10$s%11$s%12$s offset 0) q
                where q.day >= :from and q.day < :to and (q.rated_on is not null or q.day < :day)"""
                .formatted(
                        rated,
                        last,
                        area(),
                        categoryCode(),
                        stateThen(),
                        LONGEST_RATING,
                        litigation(),
                        received("m"),
                        allKnown
                                ? ""
                                : " and m.registered_at <= :knownAt and exists (select 1 from matter_step s"
                                        + " where s.matter_id = m.id and s.action in (" + quoted(ANSWERS) + ")"
                                        + happened("s") + ")",
                        standing("m.id"),
                        visible("m.id", ""),
                        scoped());
    }

    private String resolved() {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, g.resolved_on as day, m.channel,
                    m.registering_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, null::text as detail, null::date as detail_on
                from matter m join (%s) g on g.id = m.id%s
                where g.resolved_on >= :from and g.resolved_on < :to%s%s%s%s"""
                .formatted(
                        area(),
                        categoryCode(),
                        current
                                ? "select m.id, m.resolved_on from matter m where m.resolved_on is not null"
                                : "select m.id, " + resolvedOn() + " as resolved_on from matter m where m.id in ("
                                        + "select s.matter_id from matter_step s where s.action = 'RESOLVE')",
                        stateThen(),
                        allKnown ? "" : " and m.registered_at <= :knownAt",
                        standing("m.id"),
                        visible("m.id", ""),
                        scoped());
    }

    private String caseEvents(Set<CaseEvent> wanted) {
        var events = EnumSet.copyOf(wanted);
        boolean supervised = events.remove(CaseEvent.SUPERVISED);
        return supervised ? caseEventsOf(events) + "\nunion all\n" + supervisedOnly() : caseEventsOf(events);
    }

    /** Matters under supervision to which none of what is counted together with it happened, so that none counts twice. */
    private String supervisedOnly() {
        var steps = Stream.of(CaseEvent.ACCEPTED, CaseEvent.TRANSFERRED, CaseEvent.ASSIGNED)
                .flatMap(event -> event.steps().stream())
                .collect(Collectors.toSet());
        return """
                select v.row_id, v.matter_id, v.line_id, v.day, v.channel, v.organ_id, v.place_code, v.category_code,
                    v.complained_organ_id, v.visitor_count, %d as happened, null::text as opinion_outcome,
                    null::text as office_rating, null::text as organ_rating, false as reported, null::text as detail,
                    null::date as detail_on
                from (%s) v
                where not exists (select 1 from matter_step b join matter m on m.id = b.matter_id%s
                    where b.matter_id = v.row_id and b.action in (%s)
                        and b.occurred_on >= :from and b.occurred_on < :to%s%s)"""
                .formatted(
                        CaseEvent.SUPERVISED.bit(),
                        new LedgerRowSource(this, inquiry).rows(SupervisionStatistics.SUPERVISED),
                        stateThen(),
                        quoted(steps),
                        happened("b"),
                        scoped());
    }

    private String caseEventsOf(Set<CaseEvent> events) {
        return allKnown
                ? happenedOnce(events) + "\nunion all\n"
                        + happenedByLog(events, REPEATED)
                : happenedByLog(events, "true");
    }

    private String happenedOnce(Set<CaseEvent> events) {
        var days = events.stream()
                .map(event -> "case when " + inPeriod(event) + " then m." + event.column() + " end")
                .collect(Collectors.joining(", "));
        var bits = events.stream()
                .map(event -> "case when " + inPeriod(event) + " then " + event.bit() + " else 0 end")
                .collect(Collectors.joining(" + "));
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, greatest(%s) as day, m.channel,
                    m.registering_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, %s as happened,
                    m.opinion_outcome, m.office_rating, m.organ_rating, %s as reported,
                    null::text as detail, null::date as detail_on
                from matter m%s
                where not m.milestone_repeated and m.last_milestone_on >= :from and m.received_on < :until
                    and (%s)%s%s%s"""
                .formatted(
                        days,
                        area(),
                        categoryCode(),
                        bits,
                        reported("m.id"),
                        stateThen(),
                        events.stream().map(RowSource::inPeriod).collect(Collectors.joining(" or ")),
                        standing("m.id"),
                        visible("m.id", RECEIVED_BEFORE),
                        scoped());
    }

    private static String inPeriod(CaseEvent event) {
        return "(m.%1$s >= :from and m.%1$s < :until)".formatted(event.column());
    }

    /** @param matters which matters are read from the log, as a condition on {@code matter} */
    private String happenedByLog(Set<CaseEvent> events, String matters) {
        var cases = events.stream()
                .map(event -> "when s.action in (" + quoted(event.steps()) + ") then " + event.bit())
                .collect(Collectors.joining(" "));
        var steps = events.stream().flatMap(event -> event.steps().stream()).collect(Collectors.toSet());
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, e.day, m.channel,
                    m.registering_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, e.happened,
                    m.opinion_outcome, m.office_rating, m.organ_rating, %s as reported,
                    null::text as detail, null::date as detail_on
                from matter m join (
                    select s.matter_id, bit_or(case %s end) as happened, max(s.occurred_on) as day
                    from matter_step s
                    where s.action in (%s) and s.occurred_on >= :from and s.occurred_on < :to%s
                        and s.matter_id in (select id from matter m where %s)
                    group by s.matter_id) e on e.matter_id = m.id%s
                where %s%s%s%s"""
                .formatted(
                        area(),
                        categoryCode(),
                        reported("m.id"),
                        cases,
                        quoted(steps),
                        happened("s"),
                        matters,
                        stateThen(),
                        matters,
                        standing("m.id"),
                        visible("m.id", RECEIVED_BEFORE),
                        scoped());
    }

    /** Whether the assigning office approved the report of completion and no newer one is under way (报结). */
    private String reported(String matter) {
        return current
                ? "coalesce(m.report_state = 'APPROVED', false)"
                : "coalesce((select b.action = 'APPROVE_REPORT' from matter_step b where b.matter_id = " + matter
                        + " and b.action in ('COMPLETE', 'APPROVE_REPORT', 'RETURN_REPORT')" + happened("b")
                        + " order by b.sequence desc limit 1), false)";
    }

    private String answers() {
        return "(select s.matter_id, min(s.occurred_on) as answered_on from matter_step s where s.action in ("
                + quoted(ANSWERS) + ") and s.occurred_on >= :from" + happened("s") + " group by s.matter_id)";
    }

    private String duties(String receivedWhen, String conditions) {
        return """
                select o.id as row_id, o.matter_id, null::uuid as line_id, o.overdue_after as day, m.channel,
                    o.organ_id, %s as place_code, m.category_code, m.complained_organ_id, null::int as visitor_count,
                    o.kind as duty, o.overdue_after, %s as ended_on, %s as outcome,
                    o.kind as detail, %s as detail_on
                from obligation o left join matter m on m.id = o.matter_id%s
                where true%s%s%s%s%s%s"""
                .formatted(
                        areaOfDuty(),
                        ended("then o.ended_on"),
                        ended("then o.outcome"),
                        ended("then o.ended_on"),
                        allKnown
                                ? ""
                                : " join matter_step b on b.id = o.start_step_id"
                                        + " left join matter_step z on z.id = o.end_step_id",
                        conditions,
                        begun(),
                        standing("o.matter_id"),
                        visible("o.matter_id", receivedWhen),
                        inquiry.scope().organ() == null ? "" : " and o.organ_id in (:organs)",
                        inside(areaOfDuty()));
    }

    private String begun() {
        if (current) {
            return "";
        }
        return allKnown ? " and o.begun_on <= :day" : happened("b");
    }

    /** What ended a duty, if it had ended by the as-of moment. */
    private String ended(String what) {
        var endedThen = "o.ended_on <= :day" + (allKnown ? "" : " and z.recorded_at <= :knownAt");
        if (what.equals("is null")) {
            return current ? "o.ended_on is null" : "(" + endedThen + ") is not true";
        }
        var column = what.substring("then ".length());
        return current ? column : "case when " + endedThen + " then " + column + " end";
    }

    /** @param receivedWhen what follows for the receipt from the rest of the query; it shortens the list of viewers */
    String visible(String matter, String receivedWhen) {
        var scope = inquiry.scope();
        if (!scope.aboveAll()) {
            return " and exists (select 1 from matter_viewer v where v.matter_id = " + matter
                    + " and v.viewer_id in (:viewers)" + receivedWhen + ")";
        }
        var open = scope.named().isEmpty()
                ? ""
                : " and hidden.id not in (select v.matter_id from matter_viewer v where v.viewer_id in (:named))";
        return " and " + matter + " not in (select hidden.id from matter hidden where hidden.sealed" + open + ")";
    }

    private String scoped() {
        var organs = inquiry.scope().organ() == null
                ? ""
                : " and (m.registering_organ_id in (:organs) or "
                        + then("t.responsible_organ_id", "m.responsible_organ_id") + " in (:organs))";
        return organs + inside(area());
    }

    String inside(String placeCode) {
        return inquiry.scope().place() == null ? "" : " and starts_with(" + placeCode + ", :place)";
    }

    String categoryCode() {
        return then("t.category_code", "m.category_code");
    }

    boolean isCurrent() {
        return current;
    }

    boolean allKnown() {
        return allKnown;
    }

    /** The matter into which this one is joined, or the matter itself. */
    String rootOf(String matter) {
        if (current) {
            return "coalesce((select j.joined_into_id from matter j where j.id = " + matter + "), " + matter + ")";
        }
        return "coalesce((select case s.action when 'JOIN' then s.other_matter_id end from matter_step s"
                + " where s.matter_id = " + matter + " and s.action in (" + quoted(JOINING) + ")" + happened("s")
                + " order by s.sequence desc limit 1), " + matter + ")";
    }

    /** Day on which what the matter {@code m} is about was settled, where it was and still is. */
    String resolvedOn() {
        if (current) {
            return "m.resolved_on";
        }
        return "(select case s.action when 'RESOLVE' then " + RESOLVED_ON + " end from matter_step s"
                + " where s.matter_id = m.id and s.action in ('RESOLVE', 'REVOKE_RESOLUTION') and " + RESOLVED_ON + " <= :day"
                + (allKnown ? "" : " and s.recorded_at <= :knownAt") + " order by s.sequence desc limit 1)";
    }

    private String placeCode() {
        return then("t.place_code", "m.place_code");
    }

    /** The area of the matter {@code m} by the attribution asked for. */
    String area() {
        return area("m.id", "m.registering_organ_id", placeCode());
    }

    /** The organ that owes the duty is the responsible one. */
    private String areaOfDuty() {
        return inquiry.scope().attribution() == Attribution.RESPONSIBLE_ORGAN
                ? divisionOf("o.organ_id")
                : area("o.matter_id", "m.registering_organ_id", "m.place_code");
    }

    private String area(String matter, String office, String place) {
        return switch (inquiry.scope().attribution()) {
            case PLACE -> place;
            case REGISTERING_OFFICE -> divisionOf(office);
            case RESPONSIBLE_ORGAN -> "coalesce(" + divisionOf(responsibleFor(matter)) + ", " + place + ")";
            case RESIDENCE ->
                "(select p.home_code from filing g join filing_party p on p.filing_id = g.id where g.matter_id = " + matter
                        + " order by p.ordinal limit 1)";
        };
    }

    static String divisionOf(String organ) {
        return "(select z.division_code from organ z where z.id = " + organ + ")";
    }

    private String responsibleFor(String matter) {
        return current
                ? "(select x.responsible_organ_id from matter x where x.id = " + matter + ")"
                : "(select case when s.action <> 'CONSENT_TO_RETURN' then s.for_organ_id end from matter_step s"
                        + " where s.matter_id = " + matter + " and s.action in (" + quoted(HANDING_OVER) + ")"
                        + happened("s") + " order by s.sequence desc limit 1)";
    }

    private String received(String row) {
        return current ? "" : " and " + row + ".received_on <= :day";
    }

    /** A step belongs to the as-of moment when it had happened and was known. */
    String happened(String step) {
        return (current ? "" : " and " + step + ".occurred_on <= :day")
                + (allKnown ? "" : " and " + step + ".recorded_at <= :knownAt");
    }

    /** A step that came, or became known, after the as-of moment. */
    private String later(String step) {
        return "(" + step + ".occurred_on > :day" + (allKnown ? "" : " or " + step + ".recorded_at > :knownAt") + ")";
    }

    private String then(String past, String present) {
        return current || !tellsState ? present : "case when t.matter_id is null then " + present + " else " + past + " end";
    }

    /** Matters that stand on their own, not joined into another one. */
    String standing(String matter) {
        if (current) {
            return matter.equals("m.id")
                    ? " and m.joined_into_id is null"
                    : " and " + matter + " not in (select j.id from matter j where j.joined_into_id is not null)";
        }
        return " and " + matter + " not in (select j.matter_id from (select distinct on (s.matter_id) s.matter_id,"
                + " s.action from matter_step s where s.action in (" + quoted(JOINING) + ")" + happened("s") + only("s")
                + " order by s.matter_id, s.sequence desc) j where j.action = 'JOIN')";
    }

    /** Place, category and responsible organ of the matters in which one of them was changed after the as-of moment. */
    String stateThen() {
        if (current || !tellsState) {
            return "";
        }
        return "\n" + """
                left join (
                    select c.matter_id,
                        case when k.action is null then f.place_code else k.facts ->> 'place' end as place_code,
                        case when k.action is null then f.category_code else k.facts ->> 'category' end
                            as category_code,
                        case when h.action <> 'CONSENT_TO_RETURN' then h.for_organ_id end as responsible_organ_id
                    from (select distinct s.matter_id from matter_step s
                          where s.action in ('TRIAGE', %s) and %s%s) c
                    join filing f on f.matter_id = c.matter_id
                    left join lateral (select s.action, s.facts from matter_step s where s.matter_id = c.matter_id
                        and s.action = 'TRIAGE'%s order by s.sequence desc limit 1) k on true
                    left join lateral (select s.action, s.for_organ_id from matter_step s
                        where s.matter_id = c.matter_id and s.action in (%s)%s
                        order by s.sequence desc limit 1) h on true) t on t.matter_id = m.id"""
                .formatted(
                        quoted(HANDING_OVER),
                        later("s"),
                        only("s"),
                        happened("s"),
                        quoted(HANDING_OVER),
                        happened("s"));
    }

    /** Which filings were first in their matter, for matters that were joined or detached after the as-of moment. */
    private String ranksThen() {
        return """
                (with moved as (select s.matter_id, s.other_matter_id from matter_step s
                        where s.action in (%1$s) and %2$s),
                    affected as (select matter_id as id from moved union select other_matter_id from moved
                        union select m.id from matter m join moved on m.joined_into_id = moved.other_matter_id),
                    grouped as (select a.id, coalesce((select case s.action when 'JOIN' then s.other_matter_id end
                        from matter_step s where s.matter_id = a.id and s.action in (%1$s)%3$s
                        order by s.sequence desc limit 1), a.id) as root from affected a)
                select g.id as matter_id,
                    row_number() over (partition by g.root order by x.received_on, x.registered_at, x.number) = 1
                        as first_known,
                    row_number() over (partition by g.root, x.organ_id
                        order by x.received_on, x.registered_at, x.number) = 1 as first_at_office
                from grouped g join filing x on x.matter_id = g.id and x.received_on <= :day%4$s)"""
                .formatted(
                        quoted(JOINING),
                        later("s"),
                        happened("s"),
                        allKnown ? "" : " and x.registered_at <= :knownAt");
    }

    private static String quoted(Set<CaseAction> actions) {
        return actions.stream().map(Enum::name).sorted().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    static Set<CaseEvent> eventsOf(Stream<Tally<?, ?>> tallies) {
        var events = EnumSet.noneOf(CaseEvent.class);
        tallies.forEach(tally -> events.addAll(tally.population().condition().events()));
        return events;
    }
}
