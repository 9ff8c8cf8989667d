package cn.petition.reporting.screening;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screening and early warning by area, as the log had it on a day. A line belongs to the area of the organ that
 * registered it, whoever resolves it.
 */
@Service
@Transactional(readOnly = true)
public class ScreeningFigures {

    /** Lines of one page of a list. */
    public static final int PAGE = 50;

    /** Lines of the year with their state on the day; cancelled ones are gone. */
    private static final String LINES = """
            select e.id, e.kind, e.number, e.title, e.office_id, o.path, o.name as office, e.begun_on, t.status,
                t.responsible_organ_id, t.escalated, t.disposed, t.finding
            from ledger_entry e join organ o on o.id = e.office_id
            join lateral (
                select (array_agg(s.to_status order by s.sequence desc))[1] as status,
                    (array_agg(s.responsible_organ_id order by s.sequence desc)
                        filter (where s.responsible_organ_id is not null))[1] as responsible_organ_id,
                    bool_or(s.action = 'ESCALATE') as escalated, bool_or(s.action = 'DISPOSE') as disposed,
                    (array_agg(s.facts ->> 'OUTCOME' order by s.sequence desc)
                        filter (where s.facts ->> 'OUTCOME' is not null))[1] as finding
                from ledger_step s where s.entry_id = e.id and s.occurred_on <= :day) t
                on t.status is not null and t.status <> 'CANCELLED'
            where e.kind in ('DISPUTE', 'EARLY_WARNING') and e.begun_on >= :from and e.begun_on < :to
                and e.begun_on <= :day and starts_with(o.path, :areaPath) and\s"""
            + LedgerVisibility.condition("e");

    private static final String NUMBERS = Arrays.stream(ScreeningFigure.values())
            .map(figure -> "count(*) filter (where " + figure.sql() + ") as " + figure.name().toLowerCase())
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Organs organs;

    ScreeningFigures(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** The area as a whole, then the organ itself, then each area directly below. */
    public List<ScreeningRow> rows(ScreeningInquiry inquiry, Actor actor) {
        var area = inquiry.area();
        var byOffice = numbers(inquiry, actor);
        var targets = targets(inquiry, actor);
        var all = organs.findAllByOrderByPath().stream().filter(organ -> organ.isWithin(area)).toList();
        var rows = new ArrayList<ScreeningRow>();
        rows.add(row(area, all, byOffice, targets));
        var own = byOffice.getOrDefault(area.id(), Map.of());
        rows.add(new ScreeningRow(area, true, null, own));
        all.stream()
                .filter(organ -> area.id().equals(organ.parent()))
                .map(below -> row(below, all, byOffice, targets))
                .filter(row -> row.target() != null || !row.numbers().isEmpty())
                .forEach(rows::add);
        return rows;
    }

    private static ScreeningRow row(
            Organ area, List<Organ> all, Map<UUID, Map<ScreeningFigure, Long>> byOffice, Map<UUID, Long> targets) {
        var sum = new EnumMap<ScreeningFigure, Long>(ScreeningFigure.class);
        all.stream()
                .filter(organ -> organ.isWithin(area))
                .forEach(organ -> byOffice.getOrDefault(organ.id(), Map.of())
                        .forEach((figure, number) -> sum.merge(figure, number, Long::sum)));
        return new ScreeningRow(area, false, target(area, all, targets), sum);
    }

    /** What was set for the area itself; where nothing was, what was set for those below together. */
    private static @Nullable Long target(Organ area, List<Organ> all, Map<UUID, Long> targets) {
        Long own = targets.get(area.id());
        if (own != null) {
            return own;
        }
        return all.stream()
                .filter(organ -> area.id().equals(organ.parent()))
                .map(below -> target(below, all, targets))
                .filter(number -> number != null)
                .reduce(Long::sum)
                .orElse(null);
    }

    private Map<UUID, Map<ScreeningFigure, Long>> numbers(ScreeningInquiry inquiry, Actor actor) {
        var numbers = new HashMap<UUID, Map<ScreeningFigure, Long>>();
        jdbc.sql("select l.office_id, " + NUMBERS + " from (" + LINES + ") l group by l.office_id")
                .params(values(inquiry, actor))
                .query(row -> {
                    var ofOffice = new EnumMap<ScreeningFigure, Long>(ScreeningFigure.class);
                    for (var figure : ScreeningFigure.values()) {
                        ofOffice.put(figure, row.getLong(figure.name().toLowerCase()));
                    }
                    numbers.put(row.getObject("office_id", UUID.class), ofOffice);
                });
        return numbers;
    }

    /** The numbers that stood on the day: a later correction of the task does not change an earlier rate. */
    private Map<UUID, Long> targets(ScreeningInquiry inquiry, Actor actor) {
        var targets = new HashMap<UUID, Long>();
        jdbc.sql("""
                        select e.responsible_organ_id as area, t.target
                        from ledger_entry e
                        join lateral (
                            select (array_agg(s.to_status order by s.sequence desc))[1] as status,
                                (array_agg(cast(s.facts ->> 'COUNT' as bigint) order by s.sequence desc)
                                    filter (where s.facts ->> 'COUNT' is not null))[1] as target
                            from ledger_step s where s.entry_id = e.id and s.occurred_on <= :day) t
                            on t.status is not null and t.status <> 'CANCELLED'
                        where e.kind = 'SCREENING_TASK' and e.facts ->> 'YEAR' = :year and\s"""
                        + LedgerVisibility.condition("e"))
                .params(values(inquiry, actor))
                .param("year", Integer.toString(inquiry.year()))
                .query(row -> {
                    targets.put(row.getObject("area", UUID.class), row.getLong("target"));
                });
        return targets;
    }

    /** The lines behind a number, newest first. */
    public List<ScreeningLine> lines(ScreeningInquiry inquiry, ScreeningFigure figure, int page, Actor actor) {
        return jdbc.sql("select l.*, r.name as responsible from (" + LINES + """
                        ) l left join organ r on r.id = l.responsible_organ_id
                        where %s and (not :own or l.office_id = :area)
                        order by l.begun_on desc, l.number desc limit %d offset :offset""".formatted(figure.sql(), PAGE))
                .params(values(inquiry, actor))
                .param("own", inquiry.own())
                .param("area", inquiry.area().id())
                .param("offset", (page - 1) * PAGE)
                .query((row, number) -> new ScreeningLine(
                        row.getObject("id", UUID.class),
                        LedgerKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("office"),
                        row.getString("responsible"),
                        row.getObject("begun_on", LocalDate.class),
                        LedgerStatus.valueOf(row.getString("status"))))
                .list();
    }

    private Map<String, Object> values(ScreeningInquiry inquiry, Actor actor) {
        var values = new HashMap<String, Object>(
                LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()));
        values.put("areaPath", inquiry.area().path());
        values.put("day", inquiry.day());
        values.put("from", LocalDate.of(inquiry.year(), 1, 1));
        values.put("to", LocalDate.of(inquiry.year() + 1, 1, 1));
        return values;
    }
}
