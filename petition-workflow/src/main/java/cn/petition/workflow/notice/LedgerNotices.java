package cn.petition.workflow.notice;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.workflow.ledger.LedgerBooks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices about ledgers: written with the step or by the daily sweep, each once, and read by the officers of the
 * organ that was told. What has been done meanwhile is no longer shown.
 */
@Repository
public class LedgerNotices {

    private static final int MOST_SHOWN = 200;
    private static final Set<Role> SUPERVISING = Set.of(Role.SUPERVISOR, Role.LEADER);

    /** What lies on the desk of an organ; whoever may not see a line sees no notice of it either. */
    private static final String LYING = """
            from ledger_notice n join ledger_entry e on e.id = n.entry_id
            where n.recipient_id = :viewerOrgan and e.kind in (:kinds)
                and :viewerOrgan in (e.office_id, e.responsible_organ_id)
                and case n.event
                    when 'ASSIGNED' then e.open and e.responsible_organ_id = n.recipient_id
                    when 'DRAFTED' then e.status = 'DRAFTED'
                    when 'RETURNED' then e.open and e.steps = n.step
                    when 'ANSWERED' then e.steps = n.step
                    when 'MATTER_LATE' then e.open
                    else e.open and n.day = e.due_on and n.event = case
                        when e.due_on < :today then 'LATE' when e.due_on = :today then 'DUE_TODAY' else 'DUE_SOON' end
                    end
                and not exists (
                    select 1 from ledger_matter l join matter m on m.id = l.matter_id
                    where l.entry_id = e.id and m.sealed)
                and\s""" + LedgerVisibility.condition(
                    "e", "(select own.path from organ own where own.id = :viewerOrgan)") + "\n";

    private static final String UNREAD = """
            and not exists (select 1 from ledger_notice_reading r
                            where r.notice_id = n.id and r.officer_id = :viewerOfficer)
            """;

    /** Whose turn it is: the office's before something goes out and after it was answered, else the responsible's. */
    private static final String SWEPT = """
            insert into ledger_notice (id, entry_id, recipient_id, event, step, day, told_at)
            select gen_random_uuid(), told.entry, told.recipient, told.event, 0, told.day, :now
            from (
                select distinct e.id as entry, who.recipient, e.due_on as day, case
                    when e.due_on < :today then 'LATE' when e.due_on = :today then 'DUE_TODAY' else 'DUE_SOON' end as event
                from ledger_entry e cross join lateral (values
                    (case when e.status in ('DRAFTED', 'PLANNED', 'HELD', 'REPORTED', 'VERIFIED', 'ANSWERED')
                        then e.office_id else coalesce(e.responsible_organ_id, e.office_id) end),
                    (case when e.due_on < :today then e.office_id end)) who (recipient)
                where e.open and e.due_on <= :soon and who.recipient is not null
                union
                select distinct e.id, e.office_id, max(m.overdue_after), 'MATTER_LATE'
                from ledger_entry e join ledger_matter l on l.entry_id = e.id and l.until_step is null
                join matter m on m.id = l.matter_id
                where e.open and e.kind = 'SUPERVISION' and e.status <> 'DRAFTED' and m.open and not m.sealed
                    and m.overdue_after < :today
                group by e.id, e.office_id) told
            order by told.entry, told.recipient, told.event
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final LedgerBooks books;
    private final ParameterValues parameters;
    private final UuidV7 ids;
    private final Clock clock;

    LedgerNotices(JdbcClient jdbc, LedgerBooks books, ParameterValues parameters, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.books = books;
        this.parameters = parameters;
        this.ids = ids;
        this.clock = clock;
    }

    void write(LedgerEntry entry, UUID recipient, LedgerNoticeEvent event, LedgerMoment moment) {
        jdbc.sql("""
                        insert into ledger_notice (id, entry_id, recipient_id, event, step, day, told_at)
                        values (:id, :entry, :recipient, :event, :step, :day, :now) on conflict do nothing""")
                .param("id", ids.next())
                .param("entry", entry.id())
                .param("recipient", recipient)
                .param("event", event.name())
                .param("step", entry.version())
                .param("day", moment.on())
                .param("now", moment.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Tells whose turn it is that a line is due soon, due today or late, and the office that keeps it that it is late.
     * It goes by today and not by what was told last, so that nothing is told twice and nothing is missed.
     *
     * @return how many notices were new
     */
    @Transactional
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(SWEPT)
                .param("today", today)
                .param("soon", today.plusDays(parameters.current().dueSoonDays(today, Region.ofPlace(null))))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Unread notices on the desk of an officer. */
    @Transactional(readOnly = true)
    public int unread(Actor actor, int most) {
        var values = values(actor);
        if (values.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) from (select 1 " + LYING + UNREAD + " limit :most) counted")
                .params(values)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The notices of a desk, unread and late ones first; at most 200. */
    @Transactional(readOnly = true)
    public List<LedgerNotice> of(Actor actor) {
        var values = values(actor);
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select n.id, e.id as entry, e.kind, e.number, e.title, n.event, owing.name as organ, e.due_on,
                               (n.told_at at time zone :zone)::date as told_on,
                               exists (select 1 from ledger_notice_reading r
                                       where r.notice_id = n.id and r.officer_id = :viewerOfficer) as read
                        """ + LYING.replace("where n.", "left join organ owing on owing.id = e.responsible_organ_id where n.")
                        + " order by read, e.due_on nulls last, n.told_at desc, n.id limit :most")
                .params(values)
                .param("zone", clock.getZone().getId())
                .param("most", MOST_SHOWN)
                .query(LedgerNotice.class)
                .list();
    }

    /** Marks notices as read by this officer; those that do not lie on the desk are passed over. */
    @Transactional
    public int read(Collection<UUID> notices, Actor actor) {
        var values = values(actor);
        if (notices.isEmpty() || values.isEmpty()) {
            return 0;
        }
        return jdbc.sql("insert into ledger_notice_reading (notice_id, officer_id, read_at) select n.id, :viewerOfficer, :now "
                        + LYING + " and n.id in (:notices) on conflict do nothing")
                .params(values)
                .param("notices", notices)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many lie on the desk: all of what is due or late, of the rest what was not read. */
    Map<LedgerNoticeEvent, Integer> counted(Actor actor) {
        var counted = new HashMap<LedgerNoticeEvent, Integer>();
        var values = values(actor);
        if (!values.isEmpty()) {
            jdbc.sql("select n.event, count(*) as lying " + LYING + " and (n.event in ('DUE_TODAY', 'LATE', 'MATTER_LATE') or (true "
                            + UNREAD + ")) group by n.event")
                    .params(values)
                        .query(row -> {
                        counted.put(LedgerNoticeEvent.valueOf(row.getString("event")), row.getInt("lying"));
                    });
        }
        return counted;
    }

    /** Empty for who reads no ledger. */
    private Map<String, Object> values(Actor actor) {
        List<String> kinds = books.kinds().stream()
                .filter(kind -> actor.isAnyOf(books.of(kind).readers()))
                .filter(kind -> kind != LedgerKind.CONDUCT || actor.isAnyOf(SUPERVISING))
                .map(LedgerKind::name)
                .toList();
        return kinds.isEmpty()
                ? Map.of()
                : Map.of(
                        "viewerOfficer",
                        actor.officer(),
                        "viewerOrgan",
                        actor.organ(),
                        "kinds",
                        kinds,
                        "today",
                        LocalDate.now(clock));
    }
}
