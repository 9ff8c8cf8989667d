package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receptions in numbers: sessions, leaders (人次), batches (批) and petitioners (人次) of the offices that an officer sees. A
 * session belongs to the office that keeps it, also when another holds it jointly, so that city and county add up.
 */
@Service
@Transactional(readOnly = true)
public class Receptions {

    private static final String HELD = """
            e.kind = 'RECEPTION' and e.status in ('HELD', 'CLOSED')
            and (e.facts ->> 'HELD_ON')::date between :from and :to""";

    /**
     * What one office received in a period.
     *
     * @param repeated batches whose matter was received at more than one session of the same day
     */
    public record Office(
            UUID id,
            String name,
            OrganLevel level,
            long sessions,
            long leaderTimes,
            long batches,
            long petitioners,
            long repeated) {}

    /** One session in the list behind the numbers. */
    public record Session(
            UUID id,
            String number,
            String title,
            @Nullable String leader,
            LocalDate heldOn,
            long leaderTimes,
            long batches,
            long petitioners) {}

    /** A leader, and on which days the leader received petitioners since a day. */
    public record Attendee(
            UUID organ, String office, OrganLevel level, String name, @Nullable String post, List<LocalDate> days) {}

    private final JdbcClient jdbc;
    private final Organs organs;

    Receptions(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** All offices with sessions in the period, the highest first. */
    public List<Office> offices(LocalDate from, LocalDate to, Actor actor) {
        return jdbc.sql("""
                        select o.id, o.name, o.level, count(*) as sessions,
                            coalesce(sum((e.facts ->> 'LEADER_TIMES')::bigint), 0) as leader_times,
                            coalesce(sum((e.facts ->> 'BATCHES')::bigint), 0) as batches,
                            coalesce(sum((e.facts ->> 'PETITIONER_TIMES')::bigint), 0) as petitioners,
                            coalesce(sum((select count(*) from reception_batch b
                                where b.entry_id = e.id and b.until_step is null and exists (
                                    select 1 from reception_batch again join ledger_entry other on other.id = again.entry_id
                                    where again.matter_id = b.matter_id and again.entry_id <> b.entry_id
                                        and again.until_step is null
                                        and other.facts ->> 'HELD_ON' = e.facts ->> 'HELD_ON' and\s"""
                        + LedgerVisibility.condition("other") + """
                                ))), 0) as repeated
                        from ledger_entry e join organ o on o.id = e.office_id
                        where\s""" + HELD + " and " + LedgerVisibility.condition("e")
                        + " group by o.id, o.name, o.level, o.path order by o.path")
                .params(values(from, to, actor))
                .query(Office.class)
                .list();
    }

    /** The sessions behind the numbers of an office, newest first. */
    public List<Session> sessions(UUID office, LocalDate from, LocalDate to, Actor actor) {
        var values = values(from, to, actor);
        values.put("office", office);
        return jdbc.sql("""
                        select e.id, e.number, e.title, e.facts ->> 'LEADER' as leader,
                            (e.facts ->> 'HELD_ON')::date as held_on,
                            coalesce((e.facts ->> 'LEADER_TIMES')::bigint, 0) as leader_times,
                            coalesce((e.facts ->> 'BATCHES')::bigint, 0) as batches,
                            coalesce((e.facts ->> 'PETITIONER_TIMES')::bigint, 0) as petitioners
                        from ledger_entry e where e.office_id = :office and\s""" + HELD + " and "
                        + LedgerVisibility.condition("e") + " order by held_on desc, e.number limit 500")
                .params(values)
                .query(Session.class)
                .list();
    }

    /**
     * Everybody who was scheduled or present as a leader since a day, with the days of attendance. Being scheduled
     * alone is no attendance.
     */
    public List<Attendee> leaders(LocalDate since, LocalDate today, Actor actor) {
        return jdbc.sql("""
                        with known as (
                            select e.office_id as organ_id, e.facts ->> 'LEADER' as name, e.facts ->> 'LEADER_POST' as post,
                                null::date as held_on, e.registered_at
                            from ledger_entry e
                            where e.kind = 'RECEPTION' and e.status <> 'CANCELLED' and e.begun_on >= :from
                                and jsonb_exists(e.facts, 'LEADER') and (e.status = 'PLANNED' or not exists (
                                    select 1 from reception_leader p where p.entry_id = e.id and p.until_step is null))
                                and\s""" + LedgerVisibility.condition("e") + """
                             union all
                            select l.organ_id, l.name, l.post, (e.facts ->> 'HELD_ON')::date, e.registered_at
                            from reception_leader l join ledger_entry e on e.id = l.entry_id
                            where l.until_step is null and\s""" + HELD + " and " + LedgerVisibility.condition("e") + """
                        )
                        select o.id as organ, o.name as office, o.level, k.name,
                            (array_agg(k.post order by k.registered_at desc))[1] as post,
                            array_agg(distinct k.held_on order by k.held_on) filter (where k.held_on is not null) as days
                        from known k join organ o on o.id = k.organ_id
                        group by o.id, o.name, o.level, o.path, k.name order by o.path, k.name limit 1000""")
                .params(values(since, today, actor))
                .query((row, number) -> new Attendee(
                        row.getObject("organ", UUID.class),
                        row.getString("office"),
                        OrganLevel.valueOf(row.getString("level")),
                        row.getString("name"),
                        row.getString("post"),
                        days(row.getArray("days"))))
                .list();
    }

    private static List<LocalDate> days(@Nullable Array found) throws SQLException {
        return found == null ? List.of() : Arrays.stream((Date[]) found.getArray()).map(Date::toLocalDate).toList();
    }

    private Map<String, Object> values(LocalDate from, LocalDate to, Actor actor) {
        var values = new HashMap<String, Object>(
                LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()));
        values.put("from", from);
        values.put("to", to);
        return values;
    }
}
