package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaders' cases by leader and progress, as many as the officer sees; each number with its list. */
@Service
@Transactional(readOnly = true)
public class LeaderCases {

    private static final int MOST = 500;

    /**
     * The cases of one leader; cancelled ones do not count.
     *
     * @param post post in which the leader took on the latest case
     * @param late open with a day that has passed
     * @param own whether the officer who asks is this leader
     */
    public record Leader(
            String leader,
            @Nullable String post,
            long cases,
            long assigned,
            long inProgress,
            long reported,
            long verified,
            long closed,
            long late,
            boolean own) {}

    /** One case in the list behind a number. */
    public record Line(
            UUID id,
            String number,
            String title,
            LedgerStatus status,
            @Nullable String responsible,
            @Nullable LocalDate dueOn,
            long matters,
            long meetings) {}

    private final JdbcClient jdbc;
    private final Organs organs;

    LeaderCases(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** The own cases first, then by the number of cases that are late. */
    public List<Leader> leaders(Actor actor, LocalDate today) {
        return jdbc.sql("""
                        select e.facts ->> 'LEADER' as leader,
                            (array_agg(e.facts ->> 'LEADER_POST' order by e.registered_at desc))[1] as post,
                            count(*) as cases,
                            count(*) filter (where e.status = 'ASSIGNED') as assigned,
                            count(*) filter (where e.status = 'IN_PROGRESS') as in_progress,
                            count(*) filter (where e.status = 'REPORTED') as reported,
                            count(*) filter (where e.status = 'VERIFIED') as verified,
                            count(*) filter (where e.status = 'CLOSED') as closed,
                            count(*) filter (where e.open and e.due_on < :today) as late,
                            bool_or(coalesce(e.facts ->> 'LEADER_ACCOUNT' = me.login_name, false)) as own
                        from ledger_entry e join officer me on me.id = :viewerOfficer
                        where e.kind = 'LEADER_CASE' and e.status <> 'CANCELLED' and\s"""
                        + LedgerVisibility.condition("e")
                        + " group by 1 order by own desc, late desc, cases desc, leader limit " + MOST)
                .params(values(actor, today))
                .query(Leader.class)
                .list();
    }

    /**
     * The cases of a leader, those that are due first before the others.
     *
     * @param status only these, {@code null} for all
     */
    public List<Line> cases(String leader, @Nullable LedgerStatus status, boolean late, Actor actor, LocalDate today) {
        var values = values(actor, today);
        values.put("leader", leader);
        values.put("status", status == null ? "" : status.name());
        values.put("late", late);
        return jdbc.sql("""
                        select e.id, e.number, e.title, e.status, o.name as responsible, e.due_on,
                            (select count(*) from ledger_matter l where l.entry_id = e.id and l.until_step is null) as matters,
                            (select count(*) from ledger_step s where s.entry_id = e.id and s.action = 'MEET') as meetings
                        from ledger_entry e left join organ o on o.id = e.responsible_organ_id
                        where e.kind = 'LEADER_CASE' and e.status <> 'CANCELLED' and e.facts ->> 'LEADER' = :leader
                            and (:status = '' or e.status = :status)
                            and (not :late or (e.open and e.due_on < :today)) and\s"""
                        + LedgerVisibility.condition("e")
                        + " order by not e.open, e.due_on, e.number limit " + MOST)
                .params(values)
                .query(Line.class)
                .list();
    }

    private Map<String, Object> values(Actor actor, LocalDate today) {
        var values = new HashMap<String, Object>(
                LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()));
        values.put("today", today);
        return values;
    }
}
