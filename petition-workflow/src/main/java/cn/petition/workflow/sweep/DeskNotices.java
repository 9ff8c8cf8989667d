package cn.petition.workflow.sweep;

import cn.petition.domain.organ.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices that lie on an officer's desk. Whoever may no longer see a matter no longer sees what was told about it;
 * what has been done meanwhile disappears at once, without waiting for the next sweep.
 */
@Repository
public class DeskNotices {

    /** More are not counted. */
    public static final int MOST_COUNTED = 99;

    private static final int MOST_SHOWN = 200;

    private static final String LYING = """
            from notice n
            join obligation o on o.id = n.obligation_id
            join matter m on m.id = n.matter_id
            where n.recipient_id in (:officer, :organ) and not n.superseded and o.ended_on is null
                and m.open and m.joined_into_id is null
                and n.due_on = o.due_on and n.overdue_after = o.overdue_after
                and exists (select 1 from matter_viewer v
                            where v.matter_id = n.matter_id and v.viewer_id in (:officer, :organ))
            """;
    private static final String UNREAD = """
                and not exists (select 1 from notice_reading r
                                where r.notice_id = n.id and r.officer_id = :officer)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeskNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Unread notices, counted up to one more than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread(UUID officer, UUID organ) {
        return jdbc.sql("select count(*) from (select 1 " + LYING + UNREAD + " limit :most) counted")
                .param("officer", officer)
                .param("organ", organ)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** The notices of a desk, unread ones and overdue duties first; at most 200. */
    @Transactional(readOnly = true)
    public List<DeskNotice> of(Actor actor) {
        return jdbc.sql("""
                        select n.id, m.number, m.title, m.sealed, o.kind as duty, o.id as obligation, owing.name as organ,
                               n.threshold, n.due_on, n.overdue_after, (n.told_at at time zone :zone)::date as told_on,
                               n.recipient_id = :officer as personal,
                               exists (select 1 from notice_reading r
                                       where r.notice_id = n.id and r.officer_id = :officer) as read
                        """ + LYING.replace("where n.", "join organ owing on owing.id = o.organ_id where n.") + """
                        order by read, n.overdue_after, n.id limit :most""")
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .param("zone", clock.getZone().getId())
                .param("most", MOST_SHOWN)
                .query(DeskNotice.class)
                .list();
    }

    /** Marks notices as read by this officer; those that do not lie on the desk are passed over. */
    @Transactional
    public int read(Collection<UUID> notices, Actor actor) {
        if (notices.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        insert into notice_reading (notice_id, officer_id, read_at)
                        select n.id, :officer, :now
                        """ + LYING + " and n.id in (:notices) on conflict do nothing")
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .param("notices", notices)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last finished sweep. */
    @Transactional(readOnly = true)
    public Optional<LastSweep> lastSweep() {
        return jdbc.sql("""
                        select finished_at, started_by is null as daily, looked, told from sweep_run
                        where finished_at is not null order by started_at desc limit 1""")
                .query(LastSweep.class)
                .optional();
    }
}
