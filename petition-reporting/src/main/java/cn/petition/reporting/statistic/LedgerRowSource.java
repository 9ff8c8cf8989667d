package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The query from which rows of a ledger come for one question. Where a line stood at the as-of moment, what it said, who
 * had to act, until when and which matters it held follows from the steps that had happened and were known by then; for
 * the present moment the columns of {@code ledger_entry} say the same.
 *
 * <p>A line lies in its own area; where it names none, in that of the organ that has to act, else in that of the keeper.
 */
final class LedgerRowSource {

    static final String READERS_PATH = "(select reader.path from organ reader where reader.id = :readerOrgan)";

    private final RowSource question;
    private final Inquiry inquiry;

    LedgerRowSource(RowSource question, Inquiry inquiry) {
        this.question = question;
        this.inquiry = inquiry;
    }

    String rows(LedgerRows rows) {
        return rows.matters() == null ? lines(rows, true) : matters(rows, rows.matters());
    }

    private String lines(LedgerRows rows, boolean withinPeriod) {
        return "select * from (" + allLines(rows) + ") l where "
                + (rows.basis() == LedgerRows.Basis.OPEN ? "l.open" : "l.day is not null")
                + (withinPeriod && rows.withinPeriod() ? " and l.day >= :from and l.day < :to" : "")
                + (withinPeriod ? question.inside("l.place_code") : "")
                + (rows.basis() == LedgerRows.Basis.FOR_YEAR ? notPartOfAnother(rows) : "");
    }

    /** What is set for an area for a year is there already in what is set for the area around it, and counts once. */
    private String notPartOfAnother(LedgerRows rows) {
        return " and not exists (select 1 from (" + allLines(rows) + ") u"
                + " join organ around on around.id = u.responsible_organ_id"
                + " join organ own on own.id = l.responsible_organ_id"
                + " where u.day = l.day and u.status <> 'CANCELLED' and own.id <> around.id"
                + " and starts_with(own.path, around.path)" + question.inside("u.place_code") + ")";
    }

    private String allLines(LedgerRows rows) {
        boolean current = question.isCurrent();
        var responsible = current ? "e.responsible_organ_id" : "t.responsible_organ_id";
        return """
                select e.id as row_id, null::uuid as matter_id, e.id as line_id, %s as day, null::text as channel,
                    e.office_id as organ_id, %s as place_code,
                    null::text as category_code, null::uuid as complained_organ_id, null::int as visitor_count,
                    %s as status, %s as open, %s as facts, %s as responsible_organ_id, %s as due_on, %s as finished_on,
                    e.begun_on, e.parent_id, %s as detail, %s as detail_on
                from ledger_entry e%s
                join organ o on o.id = coalesce(%s, e.office_id)
                where e.kind = '%s' and %s%s%s"""
                .formatted(
                        day(rows),
                        area(),
                        current ? "e.status" : "t.status",
                        current ? "e.open" : "t.status in (" + openStatuses() + ")",
                        current ? "e.facts" : "t.facts",
                        responsible,
                        current ? "e.due_on" : "t.due_on",
                        rows.finish() == null ? "null::date" : last("'" + rows.finish() + "'"),
                        current ? "e.status" : "t.status",
                        rows.finish() == null ? "null::date" : last("'" + rows.finish() + "'"),
                        current ? "" : standThen(),
                        responsible,
                        rows.kind(),
                        LedgerVisibility.condition("e", READERS_PATH),
                        current ? "" : begunThen(),
                        inquiry.scope().organ() == null
                                ? ""
                                : " and (e.office_id in (:organs) or " + responsible + " in (:organs))");
    }

    private String area() {
        return switch (inquiry.scope().attribution()) {
            case PLACE -> "coalesce(e.place_code, o.division_code)";
            case REGISTERING_OFFICE -> RowSource.divisionOf("e.office_id");
            case RESPONSIBLE_ORGAN -> "o.division_code";
            case RESIDENCE -> "null::text";
        };
    }

    private String day(LedgerRows rows) {
        return switch (rows.basis()) {
            case BEGUN, ALL -> "e.begun_on";
            case FOR_YEAR -> "coalesce(make_date(cast(" + facts() + " ->> 'YEAR' as int), 1, 1), e.begun_on)";
            case SAID -> "cast(" + facts() + " ->> '" + rows.said() + "' as date)";
            case STEP -> last("'" + rows.action() + "'");
            case DUE -> question.isCurrent() ? "e.due_on" : "t.due_on";
            case OPEN -> question.isCurrent() ? "coalesce(e.due_on, e.begun_on)" : "coalesce(t.due_on, e.begun_on)";
        };
    }

    private String facts() {
        return question.isCurrent() ? "e.facts" : "t.facts";
    }

    /** Day of the last step of one kind that had happened by the as-of moment. */
    private String last(String action) {
        return "(select b.occurred_on from ledger_step b where b.entry_id = e.id and b.action = " + action
                + question.happened("b") + " order by b.sequence desc limit 1)";
    }

    private String begunThen() {
        return " and e.begun_on <= :day" + (question.allKnown() ? "" : " and e.registered_at <= :knownAt");
    }

    private String standThen() {
        return "\n" + """
                join lateral (
                    select (array_agg(s.to_status order by s.sequence desc))[1] as status,
                        (array_agg(s.responsible_organ_id order by s.sequence desc)
                            filter (where s.responsible_organ_id is not null))[1] as responsible_organ_id,
                        (array_agg(s.due_on order by s.sequence desc) filter (where s.due_on is not null))[1] as due_on,
                        coalesce((select jsonb_object_agg(said.key, said.value order by f.sequence)
                            from ledger_step f cross join lateral jsonb_each(f.facts) said
                            where f.entry_id = e.id%s), '{}') as facts
                    from ledger_step s where s.entry_id = e.id%s) t on t.status is not null"""
                .formatted(question.happened("f"), question.happened("s"));
    }

    /** The matters in the lines, each once, by the first day within the period on which one of the lines had it. */
    private String matters(LedgerRows rows, String lines) {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, g.day, m.channel,
                    m.registering_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, %s as resolved_on, g.due_on,
                    case when %s is not null then 'RESOLVED' end as detail, %s as detail_on
                from (
                    select %s as root, min(greatest(r.day, a.occurred_on)) as day, max(r.due_on) as due_on
                    from (%s) r
                    join ledger_matter k on k.entry_id = r.row_id%s
                    join ledger_step a on a.entry_id = k.entry_id and a.sequence = k.since_step%s
                    where %s%s%s
                    group by 1) g
                join matter m on m.id = g.root%s
                where true%s%s"""
                .formatted(
                        question.area(),
                        question.categoryCode(),
                        question.resolvedOn(),
                        question.resolvedOn(),
                        question.resolvedOn(),
                        question.rootOf("k.matter_id"),
                        lines(rows, false),
                        question.isCurrent() ? " and k.until_step is null" : "",
                        question.happened("a"),
                        lines,
                        question.isCurrent() ? "" : stillThen(),
                        rows.withinPeriod()
                                ? " and greatest(r.day, a.occurred_on) >= :from and greatest(r.day, a.occurred_on) < :to"
                                : "",
                        question.stateThen(),
                        question.visible("m.id", ""),
                        question.inside(question.area()));
    }

    private String stillThen() {
        return " and not exists (select 1 from ledger_step z where z.entry_id = k.entry_id"
                + " and z.sequence = k.until_step" + question.happened("z") + ")";
    }

    private static String openStatuses() {
        return Arrays.stream(LedgerStatus.values())
                .filter(LedgerStatus::open)
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
